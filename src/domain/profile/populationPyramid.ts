import { addCells, boundsOf } from '../indicators/addCells.ts';
import { divideCells } from '../indicators/divideCells.ts';
import type { Figures } from '../indicators/evaluate.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt } from '../model/column.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { AgeBand, PyramidPlan } from './pyramidPlan.ts';

export interface PyramidCell {
  /** Persons; `masked` or an interval where the source withholds small counts. */
  readonly count: Cell;
  /** Per cent of all persons of the place; null where the total is not known. */
  readonly share: Cell;
  /** Share ÷ years of age in the band: the height of a bar whose area is the share. */
  readonly density: Cell;
}

export interface PyramidSide {
  /** Category of the sex dimension. */
  readonly category: string;
  readonly cells: readonly PyramidCell[];
  readonly total: Cell;
}

export interface PyramidYear {
  readonly period: PeriodId;
  readonly total: Cell;
  readonly sides: readonly PyramidSide[];
}

export interface PyramidBand extends AgeBand {
  /** Years of age in it; for the open end up to `OLDEST_DRAWN_AGE`. */
  readonly years: number;
  readonly isOpen: boolean;
}

export interface PopulationPyramid {
  readonly area: AreaId;
  /** From the youngest. */
  readonly bands: readonly PyramidBand[];
  /** Every period that all counts have, in order. */
  readonly years: readonly PyramidYear[];
  /** Largest density that any bar or upper bound reaches, so that all periods share one scale. */
  readonly largestDensity: number;
}

/** "65 and older" is drawn as if it ended here: an assumption of the drawing, not of any figure. */
export const OLDEST_DRAWN_AGE = 94;

/**
 * Persons of a place by sex and age over all periods. Bands differ in width, so a bar's length must be
 * persons _per year of age_ (density) for its area to be the persons. Withheld counts stay withheld,
 * and make totals and shares intervals. For the outline of the city or of an earlier year take the
 * pyramid of that place, or another of `years`: shares make places of any size comparable.
 *
 * Throws for an indicator that is not given, and a RangeError for a place that is not in the figures.
 */
export function populationPyramid(
  plan: PyramidPlan,
  figures: ReadonlyMap<IndicatorId, Figures>,
  area: AreaId,
): PopulationPyramid {
  const rows = plan.indicators.map((ids) => ids.map((id) => seriesReader(figures, id, area)));
  const [first, ...others] = rows.flat();
  const periods = (first?.periods ?? []).filter((period) =>
    others.every((other) => other.periods.includes(period)),
  );
  const bands = plan.bands.map(widthOf);
  const years = periods.map((period): PyramidYear => {
    const counts = rows.map((row) => row.map(({ at }) => at(period)));
    const total = sumOf(counts.flat());
    return {
      period,
      total,
      sides: plan.sides.map((category, side) => ({
        category,
        total: sumOf(counts[side]!),
        cells: counts[side]!.map((count, band) => pyramidCell(count, total, bands[band]!.years)),
      })),
    };
  });
  const densities = years.flatMap(({ sides }) =>
    sides.flatMap(({ cells }) => cells.map(({ density }) => boundsOf(density)?.high ?? 0)),
  );
  return { area, bands, years, largestDensity: Math.max(0, ...densities) };
}

function widthOf(band: AgeBand): PyramidBand {
  const last = band.to ?? Math.max(OLDEST_DRAWN_AGE, band.from);
  return { ...band, years: last - band.from + 1, isOpen: band.to === null };
}

function pyramidCell(count: Cell, total: Cell, years: number): PyramidCell {
  const options = { kind: 'share', minimumDenominator: null } as const;
  const share = divideCells(count, total, { ...options, factor: 100 });
  const width: Cell = { kind: 'number', value: years, flags: [] };
  return {
    count,
    share,
    density: divideCells(share, width, { kind: 'rate', minimumDenominator: null, factor: 1 }),
  };
}

function sumOf(cells: readonly Cell[]): Cell {
  return addCells(cells.map((cell) => ({ cell, sign: 1 })));
}

interface SeriesReader {
  readonly periods: readonly PeriodId[];
  at(period: PeriodId): Cell;
}

function seriesReader(
  figures: ReadonlyMap<IndicatorId, Figures>,
  id: IndicatorId,
  area: AreaId,
): SeriesReader {
  const own = figures.get(id);
  if (own === undefined) throw new Error(`populationPyramid: no figures of "${id}"`);
  const { periods, places, values } = own;
  const row = places.findIndex((place) => place.id === area);
  if (row < 0) throw new RangeError(`populationPyramid: no place "${area}"`);
  return {
    periods,
    at: (period) => cellAt(values, row * periods.length + periods.indexOf(period)),
  };
}
