import { useSyncExternalStore } from 'react';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

/** The class of the highlighted area, so that the legend answers the pointer on the map. */
export function useHighlightedClass({ base, classes }: Shown): number | null {
  const { highlight } = useAtlas();
  const read = () => {
    const area = highlight.get();
    const classIndex = area === null ? undefined : classes[base.areaIds.indexOf(area)];
    return classIndex === undefined || classIndex === NO_CLASS ? null : classIndex;
  };
  return useSyncExternalStore(highlight.subscribe, read, () => null);
}
