import { STATE_CODE } from '../../../domain/model/column.ts';
import type { AtlasPackage, Series } from '../../../domain/model/dataset.ts';
import type { ProblemLog } from '../problem.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly addends: number;
}

/**
 * Warns where the city's figure lies outside what its parts allow: the sum of the areas of the finest
 * level and of the unassigned cases, each withheld count taken as anything from 0 to its maximum, each
 * figure as rounded to the indicator's decimals. Says nothing where a part has no figure at all.
 */
export function checkSums(atlas: AtlasPackage, series: Iterable<Series>, log: ProblemLog): void {
  const finest = atlas.levels.at(-1)?.id;
  const city = atlas.areas.find(({ role }) => role === 'city')?.id;
  const parts = new Set(
    atlas.areas
      .filter(({ role, level }) => role === 'unassigned' || (role === 'area' && level === finest))
      .map(({ id }) => id),
  );
  const decimalsOf = new Map(atlas.catalogue.indicators.map(({ id, decimals }) => [id, decimals]));
  for (const one of series) {
    const total = city === undefined ? -1 : one.areas.indexOf(city);
    const members = one.areas.flatMap((area, index) => (parts.has(area) ? [index] : []));
    const half = 0.5 * 10 ** -(decimalsOf.get(one.indicator) ?? 0);
    one.periods.forEach((period, index) => {
      const value = numberAt(one, total, index);
      const bounds = sumOf(one, members, index);
      if (value === null || bounds === null) {
        return;
      }
      const slack = half * (bounds.addends + 1) + 1e-9;
      if (value < bounds.low - slack || value > bounds.high + slack) {
        reportSum({ indicator: one.indicator, period, value, bounds }, log);
      }
    });
  }
}

function numberAt({ cells, periods }: Series, area: number, period: number): number | null {
  const index = area * periods.length + period;
  return area >= 0 && cells.state[index] === STATE_CODE.number ? (cells.low[index] ?? null) : null;
}

/** Null where there are no parts or one of them has neither a number nor bounds. */
function sumOf(series: Series, members: readonly number[], period: number): Bounds | null {
  let low = 0;
  let high = 0;
  let addends = 0;
  for (const area of members) {
    const index = area * series.periods.length + period;
    low += series.cells.low[index] ?? Number.NaN;
    high += series.cells.high[index] ?? Number.NaN;
    // Whole counts are not rounded, so only figures with decimals get slack.
    addends += Number.isInteger(series.cells.low[index]) ? 0 : 1;
  }
  return members.length === 0 || Number.isNaN(low) || Number.isNaN(high)
    ? null
    : { low, high, addends };
}

function reportSum(
  sum: {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly bounds: Bounds;
  },
  log: ProblemLog,
): void {
  const { indicator, period, value, bounds } = sum;
  log.warning(
    { file: 'values', value: String(value) },
    {
      code: 'sum_mismatch',
      indicator,
      period,
      low: String(round(bounds.low)),
      high: String(round(bounds.high)),
    },
  );
}

/** Drops the noise of binary addition. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
