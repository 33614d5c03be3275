import { useMemo } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** Pointing at an area shows it everywhere; picking one takes it into the comparison or out of it. */
export function usePicking() {
  const atlas = useAtlas();
  return useMemo(() => {
    const isArea = (id: string) => atlas.source.package.areas.some((area) => area.id === id);
    return {
      onHighlight: (id: string | null) => atlas.highlight.set(id as AreaId | null),
      onPick(id: string) {
        if (isArea(id)) void selectArea(atlas, id as AreaId, { additive: true });
      },
    };
  }, [atlas]);
}
