import { type MouseEvent, type PointerEvent, useMemo } from 'react';
import { toggleArea } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { areaOfRow } from './areaOfRow.ts';

/**
 * Handlers of all rows at once: pointing at one highlights its area everywhere, its button selects it.
 */
export function useRowPointer() {
  const atlas = useAtlas();
  return useMemo(
    () => ({
      onPointerOver: ({ target }: PointerEvent) => atlas.highlight.set(areaOfRow(target)),
      onPointerLeave: () => atlas.highlight.set(null),
      onClick: ({ target }: MouseEvent) => {
        const area = areaOfRow(target);
        const isButton = target instanceof Element && target.closest('button') !== null;
        if (isButton && area !== null) void toggleArea(atlas, area);
      },
    }),
    [atlas],
  );
}
