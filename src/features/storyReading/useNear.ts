import { type RefObject, useEffect, useState } from 'react';

/** How far ahead of the reader a figure is made, so that it is there when it comes into sight. */
const AHEAD = '800px 0px';

/**
 * Whether an element has been in sight, or nearly so; once true it stays so. At once where the browser
 * cannot tell.
 */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (isNear || target === null) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}
