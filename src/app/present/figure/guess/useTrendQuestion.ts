import { useMemo } from 'react';
import type { TrendSeries } from '../../../../charts/trend/trendModel.ts';
import type { AreaId } from '../../../../domain/model/ids.ts';
import { knownStart } from '../../../../domain/story/guessTrend.ts';
import { trendSeriesOf } from '../../../../features/trendPanel/trendSeries.ts';
import { useAtlas, useAtlasState } from '../../../../state/react/useAtlas.ts';
import type { ShownFigures } from '../../../../state/selectors/shown.ts';

export interface TrendQuestion {
  readonly base: ShownFigures;
  readonly series: readonly TrendSeries[];
  /** The series that is guessed. */
  readonly own: TrendSeries;
  /** Index of the period from which it is guessed. */
  readonly start: number;
}

/** Which line of the nearest atlas's view the audience draws: that of the spotlight, else the first. */
export function useTrendQuestion(highlight: AreaId | null): TrendQuestion {
  const atlas = useAtlas();
  const places = atlas.source.package.areas;
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  return useMemo(() => {
    const series = trendSeriesOf(base, view.areas, places);
    const own = series.find(({ id }) => id === highlight) ?? series[0]!;
    return { base, series, own, start: knownStart(own.cells) ?? 0 };
  }, [base, view.areas, places, highlight]);
}
