import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { requiredSeries } from '../../../src/domain/indicators/evaluate.ts';
import type { Indicator } from '../../../src/domain/model/indicator.ts';
import { type CountPlace, countCells } from './countCells.ts';
import type { WeightOf } from './packageTable.ts';

/** Figures of larger areas than the finest, and of the city. */
const LARGER_AREA = 12;
const CITY = 100;
/** What the first view of the atlas is computed from. */
const FIRST_VIEW = 10;
/** What a concept shows by default. */
const DEFAULT_FIGURE = 2;
/** The largest area of a level over a tiny one. */
const LARGEST_AREA = 3;
/** The newest period over the oldest. */
const NEWEST_PERIOD = 2;

/**
 * How much readers lose with a published count: more the more figures are computed from it, the
 * broader it is (few facets), the larger the area, the newer the period, and much more for what the
 * atlas shows first, and most for the city. So protection takes breakdowns, small areas and old years
 * first.
 */
export function protectionWeights(source: SourcePackage): WeightOf {
  const { areas, levels, catalogue } = source.atlas;
  const byIndicator = indicatorWeights(source);
  const periods = new Map(catalogue.indicators.map(({ id, periods: own }) => [id, own]));
  const finest = levels.at(-1)?.id;
  const sizes = areaSizes(source);
  const byArea = new Map(
    areas.map(({ id, role, level }) => {
      const levelFactor = level === finest ? 1 : LARGER_AREA;
      const size = 1 + (LARGEST_AREA - 1) * Math.sqrt(sizes.get(id) ?? 0);
      return [id, role === 'city' ? CITY : levelFactor * size];
    }),
  );
  return ({ indicator, area, period }) => {
    const own = periods.get(indicator) ?? [];
    const age = own.length < 2 ? 1 : own.indexOf(period) / (own.length - 1);
    const recency = 1 + (NEWEST_PERIOD - 1) * age;
    return (byIndicator.get(indicator) ?? 1) * (byArea.get(area) ?? 1) * recency;
  };
}

function indicatorWeights(source: SourcePackage): ReadonlyMap<Indicator['id'], number> {
  const { indicators, concepts } = source.atlas.catalogue;
  const needed = (ids: ReadonlySet<string>) =>
    new Set(indicators.filter(({ id }) => ids.has(id)).flatMap(requiredSeries));
  const shownFirst = countsAskedFor(source);
  const shownByDefault = needed(new Set(concepts.map(({ defaultIndicator }) => defaultIndicator)));
  const uses = new Map<Indicator['id'], number>();
  for (const id of indicators.flatMap(requiredSeries)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Map(
    indicators.map(({ id, facets }) => {
      const breadth = 1 + 1 / (1 + facets.length);
      const view = shownFirst.has(id) ? FIRST_VIEW : shownByDefault.has(id) ? DEFAULT_FIGURE : 1;
      return [id, Math.sqrt(uses.get(id) ?? 1) * breadth * view];
    }),
  );
}

/**
 * Counts behind the first view and behind the package's own questions: an area that lacks one of them
 * drops out of every need index.
 */
function countsAskedFor({
  atlas,
  inventory,
}: Pick<SourcePackage, 'atlas' | 'inventory'>): ReadonlySet<Indicator['id']> {
  const presets = inventory?.presets ?? [];
  const shown = new Set([
    atlas.defaults.indicator,
    ...presets.flatMap(({ parts }) => parts.map(({ indicator }) => indicator)),
  ]);
  const groups = (inventory?.targetGroups ?? []).flatMap(({ population }) => population);
  return new Set([
    ...atlas.catalogue.indicators.filter(({ id }) => shown.has(id)).flatMap(requiredSeries),
    ...groups.map(({ id }) => id),
  ]);
}

/** The ranks of `protectionRanks`: what nothing special rests on, the larger whole, the first map. */
export const RANK_GROUPS = [[0, 1], [2, 3, 4], [5]] as const;

/**
 * In which order figures are given up, each rank only where the ones before do not suffice:
 * breakdowns in areas of the finest level (0); totals of concepts there (1); larger areas (2); what
 * the first view and the package's questions are computed from (3); the city (4); what the very first
 * map shows (5).
 */
export function protectionRanks(
  source: Pick<SourcePackage, 'atlas' | 'inventory'>,
): (place: CountPlace) => number {
  const { areas, catalogue, defaults } = source.atlas;
  const parents = new Set(areas.map(({ parent }) => parent));
  const city = areas.find(({ role }) => role === 'city')?.id;
  const askedFor = countsAskedFor(source);
  const shownFirst = new Set(
    catalogue.indicators.filter(({ id }) => id === defaults.indicator).flatMap(requiredSeries),
  );
  const totals = new Set(
    catalogue.indicators.filter(({ facets }) => facets.length === 0).map(({ id }) => id),
  );
  return ({ indicator, area, period }) => {
    if (shownFirst.has(indicator) && period === defaults.period) return 5;
    if (area === city) return 4;
    if (askedFor.has(indicator)) return 3;
    if (parents.has(area)) return 2;
    return totals.has(indicator) ? 1 : 0;
  };
}

/** Sum of all published counts of an area as a share (0–1) of the largest such sum of its level. */
function areaSizes(source: SourcePackage): ReadonlyMap<string, number> {
  const level = new Map(source.atlas.areas.map((area) => [area.id, area.level]));
  const sums = new Map<string, number>();
  const largest = new Map<string | undefined, number>();
  for (const { area, cell } of countCells(source)) {
    if (cell.kind !== 'number') continue;
    const sum = (sums.get(area) ?? 0) + cell.value;
    sums.set(area, sum);
    largest.set(level.get(area), Math.max(sum, largest.get(level.get(area)) ?? 0));
  }
  const shares = source.atlas.areas.map(({ id }) => {
    const most = largest.get(level.get(id)) ?? 0;
    return [id, most === 0 ? 0 : (sums.get(id) ?? 0) / most] as const;
  });
  return new Map(shares);
}
