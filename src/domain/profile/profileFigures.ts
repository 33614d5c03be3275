import { addCells } from '../indicators/addCells.ts';
import {
  cellReader,
  evaluateFormula,
  type Figures,
  partsOf,
  requiredSeries,
  requireSeries,
  type SeriesById,
} from '../indicators/evaluate.ts';
import type { Place } from '../indicators/place.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt, emptyColumn, setCell, sliceColumn } from '../model/column.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import { lastDayOf } from '../time/periodCompleteness.ts';
import type { TimeSeries } from '../time/timeSeries.ts';

/**
 * Figures of one indicator with the sums they were divided from, in the same layout as `values`; null
 * for base indicators. Cases and heads are what comparisons and small-number rules need.
 */
export interface ProfileFigures extends Figures {
  readonly parts: { readonly numerator: Column; readonly denominator: Column } | null;
  /** Numerator and denominator are counts of people or things, so that chance can be spoken of. */
  readonly countsCases: boolean;
}

/** As `evaluateIndicator`, and keeps numerator and denominator. Throws where a series is not loaded. */
export function evaluateProfileFigures(options: {
  readonly indicator: Indicator;
  readonly series: SeriesById;
  readonly places: readonly Place[];
  readonly catalogue: Pick<Catalogue, 'indicators'>;
}): ProfileFigures {
  const { indicator, series, places, catalogue } = options;
  const { periods, formula } = indicator;
  const required = requiredSeries(indicator);
  const readers = new Map(required.map((id) => [id, cellReader(requireSeries(series, id))]));
  const sumsOf = (terms: Parameters<typeof partsOf>[0]) =>
    columnFor(places, periods, (place, period) => addCells(partsOf(terms, readers, place, period)));
  const kinds = new Set(
    catalogue.indicators.filter(({ id }) => required.includes(id)).map(({ kind }) => kind),
  );
  const shared = {
    indicator,
    places,
    periods,
    countsCases: kinds.size === 1 && kinds.has('count'),
  };
  if (formula === null) {
    return { ...shared, values: sumsOf([{ id: indicator.id, sign: 1 }]), parts: null };
  }
  const numerator = sumsOf(formula.numerator);
  const denominator = sumsOf(formula.denominator);
  const values = emptyColumn(places.length * periods.length);
  for (let index = 0; index < values.state.length; index += 1) {
    const parts = {
      numerator: cellAt(numerator, index),
      denominator: cellAt(denominator, index),
    };
    setCell(values, index, evaluateFormula(indicator, formula, parts));
  }
  return { ...shared, values, parts: { numerator, denominator } };
}

function columnFor(
  places: readonly Place[],
  periods: readonly PeriodId[],
  cellOf: (place: Place, period: PeriodId) => Cell,
): Column {
  const column = emptyColumn(places.length * periods.length);
  places.forEach((place, row) => {
    periods.forEach((period, index) => {
      setCell(column, row * periods.length + index, cellOf(place, period));
    });
  });
  return column;
}

const MISSING: Cell = { kind: 'missing', flags: [] };

/** Reads figures by area and by the index of a period; a place that is not there has no figure. */
export interface FigureReader {
  readonly figures: ProfileFigures;
  value(area: AreaId, period: number): Cell;
  numerator(area: AreaId, period: number): Cell | null;
  denominator(area: AreaId, period: number): Cell | null;
  /** All periods of one area. */
  series(area: AreaId): TimeSeries;
  /** What was computed of these figures under the same key before, else computes it: spreads, mostly. */
  remember(key: string, compute: () => number | null): number | null;
}

export function readFigures(figures: ProfileFigures): FigureReader {
  const { places, periods, values, parts } = figures;
  const rows = new Map(places.map(({ id }, row) => [id, row]));
  const width = periods.length;
  const remembered = new Map<string, number | null>();
  const cellOf = (column: Column, area: AreaId, period: number) => {
    const row = rows.get(area);
    return row === undefined || !(period >= 0 && period < width)
      ? MISSING
      : cellAt(column, row * width + period);
  };
  return {
    figures,
    value: (area, period) => cellOf(values, area, period),
    numerator: (area, period) => (parts === null ? null : cellOf(parts.numerator, area, period)),
    denominator: (area, period) =>
      parts === null ? null : cellOf(parts.denominator, area, period),
    series(area) {
      const row = rows.get(area);
      if (row === undefined) return { periods, cells: periods.map(() => MISSING) };
      const own = sliceColumn(values, row * width, (row + 1) * width);
      return { periods, cells: periods.map((_, period) => cellAt(own, period)) };
    },
    remember(key, compute) {
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const value = compute();
      remembered.set(key, value);
      return value;
    },
  };
}

/**
 * Index of the latest period that ends on or before the end of `until`; of the last one of all where
 * that is null. −1 where there is none. "2017" takes in "2017-06-30".
 */
export function latestPeriodIndex(periods: readonly PeriodId[], until: PeriodId | null): number {
  if (until === null) return periods.length - 1;
  const end = lastDayOf(until);
  return periods.findLastIndex((period) => lastDayOf(period) <= end);
}
