import { useEffect, useState } from 'react';
import type { Series } from '../../domain/model/dataset.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

export type SeriesState = 'ready' | 'loading' | 'failed';

/** Fetches base counts that are missing into the dataset; nothing of it is a step to undo. */
export function useSeries(missing: readonly IndicatorId[]): SeriesState {
  const atlas = useAtlas();
  const [failedFor, setFailedFor] = useState<string | null>(null);
  const wanted = missing.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let outdated = false;
    const ids = wanted.split(' ') as IndicatorId[];
    void Promise.all(ids.map((id) => atlas.source.series(id))).then((results) => {
      const arrived = results.flatMap((result) => (result.ok ? [result.value] : []));
      atlas.store.setState(({ dataset }) => ({
        dataset: { ...dataset, series: withSeries(dataset.series, arrived) },
      }));
      if (!outdated && arrived.length < ids.length) setFailedFor(wanted);
    });
    return () => {
      outdated = true;
    };
  }, [atlas, wanted]);
  if (wanted === '') return 'ready';
  return failedFor === wanted ? 'failed' : 'loading';
}

function withSeries(
  before: ReadonlyMap<IndicatorId, Series>,
  arrived: readonly Series[],
): ReadonlyMap<IndicatorId, Series> {
  return new Map([...before, ...arrived.map((series) => [series.indicator, series] as const)]);
}
