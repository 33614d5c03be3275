import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The content width of an element in CSS pixels, rounded, kept up to date. Before the first
 * measurement (and on the server) it is `initialWidth`, so that markup built ahead stays stable.
 */
export function useElementWidth(element: RefObject<Element | null>, initialWidth: number): number {
  const [width, setWidth] = useState(initialWidth);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = (next: number) => {
      if (next > 0) setWidth(Math.round(next));
    };
    measure(target.getBoundingClientRect().width);
    const observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry !== undefined) measure(entry.contentRect.width);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
