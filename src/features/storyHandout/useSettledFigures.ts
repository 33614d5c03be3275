import { type RefObject, useEffect, useState } from 'react';

/** Without a change for so long, a figure is what it will be. */
const QUIET_MS = 400;
/** What stands where a figure is still being fetched or worked out. */
const WAITING = '.story-waiting:not([role="alert"]), .face-loading, .need-awaited';

/**
 * Whether every figure within is there: none waits, each has a drawing or a table, and for a moment
 * nothing has changed. What is printed must not lack a figure that comes a second later.
 */
export function useSettledFigures(place: RefObject<HTMLElement | null>): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const isReady = isComplete(element);
      if (!isReady) setSettled(false);
      else timer = setTimeout(() => setSettled(true), QUIET_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [place]);
  return isSettled;
}

function isComplete(element: HTMLElement): boolean {
  if (element.querySelector(WAITING) !== null) return false;
  const figures = [...element.querySelectorAll('figure')];
  return figures.every((figure) => figure.querySelector('svg, table, dl') !== null);
}
