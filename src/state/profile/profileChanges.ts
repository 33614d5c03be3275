import type { IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import { changesBetween } from '../../domain/profile/changesBetween.ts';
import { populationIndicator } from '../../domain/profile/keyIndicators.ts';
import type { FigureReader } from '../../domain/profile/profileFigures.ts';
import type { ProfileScope } from '../../domain/profile/profileScope.ts';
import { spineIndicators } from '../../domain/profile/spineRows.ts';
import type { ProfileChanges } from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

/** How far back the last report lies where none is chosen. */
const USUAL_YEARS = 5;

/** What is told between two reports: the residents and one rate for each concept. */
export function changeIndicators(catalogue: Catalogue): readonly Indicator[] {
  const residents = populationIndicator(catalogue);
  return [...(residents === null ? [] : [residents]), ...spineIndicators(catalogue)];
}

/** Periods that at least half as many of the indicators have as the best-known period, ascending. */
export function commonPeriods(indicators: readonly Indicator[]): readonly PeriodId[] {
  const counts = new Map<PeriodId, number>();
  for (const period of indicators.flatMap(({ periods }) => periods)) {
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([period, count]) => (count * 2 >= most ? [period] : [])).toSorted();
}

/**
 * What changed between the two reports that are asked for; without a wish, between the latest common
 * period and the one five years before, or the first where there is none. Null with a single period.
 */
export function profileChanges(input: {
  readonly catalogue: Catalogue;
  readonly readers: ReadonlyMap<IndicatorId, FigureReader>;
  readonly scope: ProfileScope;
  readonly asked: Pick<ProfileView, 'since' | 'until'>;
}): ProfileChanges | null {
  const { catalogue, scope, asked } = input;
  const indicators = changeIndicators(catalogue);
  const common = commonPeriods(indicators);
  const until = asked.until ?? common.at(-1);
  if (until === undefined) return null;
  const since = asked.since ?? usualSince(common, until);
  if (since === undefined || since >= until) return null;
  const readers = indicators.flatMap(({ id }) => input.readers.get(id) ?? []);
  return {
    periods: [...new Set([...common, since, until])].toSorted(),
    since,
    until,
    between: changesBetween({ readers, scope, from: since, to: until }),
  };
}

function usualSince(periods: readonly PeriodId[], until: PeriodId): PeriodId | undefined {
  const latest = periodPosition(until) - USUAL_YEARS;
  const before = periods.filter((period) => period < until);
  return before.findLast((period) => periodPosition(period) <= latest) ?? before[0];
}
