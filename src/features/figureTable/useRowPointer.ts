import { type PointerEvent, useMemo } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** Handlers of a row that highlight its area everywhere; touch selects and has no hover. */
export function useRowPointer(area: AreaId) {
  const { highlight } = useAtlas();
  return useMemo(
    () => ({
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') highlight.set(area);
      },
      onPointerLeave: () => highlight.set(null),
      onFocus: () => highlight.set(area),
      onBlur: () => highlight.set(null),
    }),
    [highlight, area],
  );
}
