import { type RefObject, useEffect } from 'react';

/**
 * Keeps what stands below an element where it is while the element grows or shrinks, as long as
 * someone points at it or has the focus there: the row under the pointer must not move away because a
 * sentence came in above. The observer reports before the frame is painted, so nothing is seen to jump.
 */
export function useStillBelow(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    let height: number | null = null;
    const observer = new ResizeObserver(([entry]) => {
      const next = entry?.borderBoxSize[0]?.blockSize ?? 0;
      const growth = height === null ? 0 : next - height;
      height = next;
      if (growth === 0) return;
      const scroller = scrollerOf(target);
      if (scroller?.matches(':is(:hover, :focus-within)')) scroller.scrollTop += growth;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
}

/** The nearest element around it that scrolls by itself; null where only the page does. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const overflow = getComputedStyle(around).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return around;
  }
  return null;
}
