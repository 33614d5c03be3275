import { type RefObject, useEffect } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useAtlas } from './useAtlas.ts';

/**
 * Sets `data-highlighted` on whichever descendant of `container` carries the highlighted area in its
 * `data-area-id`, without rendering anything: the highlight follows every move of the pointer.
 */
export function useHighlightMark(container: RefObject<Element | null>): void {
  const { highlight } = useAtlas();
  useEffect(() => {
    const mark = (area: AreaId | null) => {
      const root = container.current;
      if (root === null) return;
      for (const marked of root.querySelectorAll('[data-highlighted]')) {
        marked.removeAttribute('data-highlighted');
      }
      if (area === null) return;
      for (const match of root.querySelectorAll(`[data-area-id="${CSS.escape(area)}"]`)) {
        match.setAttribute('data-highlighted', '');
      }
    };
    mark(highlight.get());
    return highlight.subscribe(mark);
  }, [container, highlight]);
}
