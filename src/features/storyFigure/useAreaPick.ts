import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells which area of a still map is clicked, by its place in the geometry. Only a short cut of the
 * pointer: whoever offers it has another way for the keyboard.
 */
export function useAreaPick(
  box: RefObject<HTMLElement | null>,
  onPick: ((index: number) => void) | undefined,
): void {
  const latest = useRef(onPick);
  latest.current = onPick;
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      const area = target instanceof Element ? target.closest('[data-area]') : null;
      if (area !== null) latest.current?.(Number(area.getAttribute('data-area')));
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [box]);
}
