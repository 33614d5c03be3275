import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The content height of an element in CSS pixels of its own layout, rounded, kept up to date; what
 * scales it from outside does not count. Before the first measurement it is `initialHeight`.
 */
export function useElementHeight(
  element: RefObject<HTMLElement | null>,
  initialHeight: number,
): number {
  const [height, setHeight] = useState(initialHeight);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = () => {
      if (target.clientHeight > 0) setHeight(target.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
