import type { Cell } from '../model/cell.ts';
import { type Column, cellAt, emptyColumn, setCell } from '../model/column.ts';
import type { Series } from '../model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Formula, Indicator, Term } from '../model/indicator.ts';
import { addCells, type SignedCell } from './addCells.ts';
import { divideCells } from './divideCells.ts';
import type { Place } from './place.ts';

/** Figures of one indicator, place-major: cell `place * periods.length + period`. */
export interface Figures {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly periods: readonly PeriodId[];
  readonly values: Column;
}

export type SeriesById = ReadonlyMap<IndicatorId, Series>;

/** The base indicators whose series an indicator needs: itself, or the terms of its formula. */
export function requiredSeries(indicator: Indicator): readonly IndicatorId[] {
  if (indicator.formula === null) return [indicator.id];
  const { numerator, denominator } = indicator.formula;
  return [...new Set([...numerator, ...denominator].map((term) => term.id))];
}

/**
 * Evaluates a count, rate or share for every place and period of the indicator from base counts:
 * counts are summed over the members of a place first, and only then divided, so that a rate of a
 * union is never a mean of rates.
 *
 * Throws when a required series was not loaded: that is a fault of the caller, not of the data.
 */
export function evaluateIndicator(options: {
  readonly indicator: Indicator;
  readonly series: SeriesById;
  readonly places: readonly Place[];
}): Figures {
  const { indicator, series, places } = options;
  const { periods } = indicator;
  const values = emptyColumn(places.length * periods.length);
  const readers = new Map(
    requiredSeries(indicator).map((id) => [id, cellReader(requireSeries(series, id))]),
  );
  places.forEach((place, placeIndex) => {
    periods.forEach((period, periodIndex) => {
      const cell = evaluateCell(indicator, readers, place, period);
      setCell(values, placeIndex * periods.length + periodIndex, cell);
    });
  });
  return { indicator, places, periods, values };
}

export type CellReader = (area: AreaId, period: PeriodId) => Cell;

/** A look-up by area and period; a combination the series does not have is `missing`. */
export function cellReader(series: Series): CellReader {
  const areaIndex = new Map(series.areas.map((area, index) => [area, index]));
  const periodIndex = new Map(series.periods.map((period, index) => [period, index]));
  return (area, period) => {
    const row = areaIndex.get(area);
    const column = periodIndex.get(period);
    if (row === undefined || column === undefined) return MISSING;
    return cellAt(series.cells, row * series.periods.length + column);
  };
}

/** One part of a formula for a place and period: the signed cells of all terms and members. */
export function partsOf(
  terms: readonly Term[],
  readers: ReadonlyMap<IndicatorId, CellReader>,
  place: Place,
  period: PeriodId,
): readonly SignedCell[] {
  return terms.flatMap((term) => {
    const read = readers.get(term.id);
    if (read === undefined) throw new Error(`partsOf: no reader for "${term.id}"`);
    return place.members.map((member) => ({ cell: read(member, period), sign: term.sign }));
  });
}

export function requireSeries(series: SeriesById, id: IndicatorId): Series {
  const found = series.get(id);
  if (found === undefined) throw new Error(`evaluateIndicator: the series "${id}" is not loaded`);
  return found;
}

function evaluateCell(
  indicator: Indicator,
  readers: ReadonlyMap<IndicatorId, CellReader>,
  place: Place,
  period: PeriodId,
): Cell {
  const { formula } = indicator;
  if (formula === null) {
    return addCells(partsOf([{ id: indicator.id, sign: 1 }], readers, place, period));
  }
  return evaluateFormula(indicator, formula, {
    numerator: addCells(partsOf(formula.numerator, readers, place, period)),
    denominator: addCells(partsOf(formula.denominator, readers, place, period)),
  });
}

/** The quotient of a formula whose numerator and denominator are already summed. */
export function evaluateFormula(
  indicator: Indicator,
  formula: Formula,
  parts: { readonly numerator: Cell; readonly denominator: Cell },
): Cell {
  return divideCells(parts.numerator, parts.denominator, {
    factor: formula.factor,
    kind: indicator.kind,
    minimumDenominator: indicator.minimumDenominator,
  });
}

const MISSING: Cell = { kind: 'missing', flags: [] };
