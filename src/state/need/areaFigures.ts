import { addCells, boundsOf } from '../../domain/indicators/addCells.ts';
import {
  cellReader,
  evaluateIndicator,
  partsOf,
  requiredSeries,
  requireSeries,
} from '../../domain/indicators/evaluate.ts';
import { type Place, placeOf } from '../../domain/indicators/place.ts';
import type { AreaRole } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { type Column, columnOf } from '../../domain/model/column.ts';
import type { AtlasPackage, Series } from '../../domain/model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator, Term } from '../../domain/model/indicator.ts';

/** The figures at hand, and the areas that are asked about. */
export interface FigureContext {
  readonly atlas: AtlasPackage;
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly areas: readonly AreaId[];
}

/** One cell per area of an indicator at a period it has. */
export function indicatorColumn(
  { atlas, series, areas }: FigureContext,
  indicator: Indicator,
  period: PeriodId,
): Column {
  const needed = requiredSeries(indicator);
  const places = placesOf(atlas, series, needed, areas);
  // One period of many: in a large city the others would cost ten times as much.
  return evaluateIndicator({ indicator: { ...indicator, periods: [period] }, series, places })
    .values;
}

/** Sums of base counts per area; all `missing` where the sum has no terms. */
export function termsColumn(
  context: FigureContext,
  terms: readonly Term[],
  period: PeriodId,
): Column {
  return columnOf(termsCells(context, terms, period));
}

/**
 * Heads that belong to an area of the city: its published sum less the cases of no area. Where the
 * latter are withheld altogether, a range: at least what the areas with a figure sum to, at most the
 * whole city.
 */
export function assignedTotal(
  { atlas, series, areas }: FigureContext,
  terms: readonly Term[],
  period: PeriodId,
): Cell {
  const cellsOf = (ids: readonly AreaId[]) =>
    termsCells({ atlas, series, areas: ids }, terms, period);
  const [city] = cellsOf(idsOf(atlas, 'city'));
  if (city === undefined) return { kind: 'missing', flags: [] };
  // A source that counts no cases without an area has no row for them: nothing to take off.
  const unassigned = cellsOf(idsOf(atlas, 'unassigned')).filter(({ kind }) => kind !== 'missing');
  const whole = boundsOf(city);
  if (whole !== null && unassigned.some((cell) => boundsOf(cell) === null)) {
    const known = cellsOf(areas).reduce((sum, cell) => sum + (boundsOf(cell)?.low ?? 0), 0);
    const low = Math.min(known, whole.high);
    return { kind: 'interval', low, high: whole.high, flags: city.flags };
  }
  return addCells([
    { cell: city, sign: 1 },
    ...unassigned.map((cell) => ({ cell, sign: -1 as const })),
  ]);
}

function idsOf({ areas }: AtlasPackage, role: AreaRole): readonly AreaId[] {
  return areas.filter((area) => area.role === role).map(({ id }) => id);
}

function termsCells(
  { atlas, series, areas }: FigureContext,
  terms: readonly Term[],
  period: PeriodId,
): readonly Cell[] {
  if (terms.length === 0) return areas.map(() => ({ kind: 'missing', flags: [] }));
  const needed = [...new Set(terms.map(({ id }) => id))];
  const readers = new Map(needed.map((id) => [id, cellReader(requireSeries(series, id))]));
  return placesOf(atlas, series, needed, areas).map((place) =>
    addCells(partsOf(terms, readers, place, period)),
  );
}

function placesOf(
  atlas: AtlasPackage,
  series: ReadonlyMap<IndicatorId, Series>,
  needed: readonly IndicatorId[],
  areas: readonly AreaId[],
): readonly Place[] {
  const [first, ...others] = needed.map((id) => new Set(requireSeries(series, id).areas));
  const published = new Set(
    [...(first ?? [])].filter((area) => others.every((set) => set.has(area))),
  );
  return areas.map((area) => placeOf(area, { areas: atlas.areas, published }));
}
