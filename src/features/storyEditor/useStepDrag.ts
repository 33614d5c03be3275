import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { dropPlace } from './dropPlace.ts';

export interface StepDrag {
  readonly from: number;
  readonly to: number;
}

interface Handle {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
}

/**
 * Drags a row of a list by its handle. Escape calls it off; buttons do the same for the keyboard.
 * Returns what is being dragged where, and what a handle needs.
 */
export function useStepDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): readonly [StepDrag | null, (row: number) => Handle] {
  const [drag, setDrag] = useState<StepDrag | null>(null);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const callOff = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    document.addEventListener('keydown', callOff);
    return () => document.removeEventListener('keydown', callOff);
  }, [isDragging]);
  const handle = (row: number): Handle => ({
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: row, to: row });
    },
    onPointerMove(event) {
      if (drag === null || list.current === null) return;
      const rows = [...list.current.children].map((child) => child.getBoundingClientRect());
      setDrag({ from: drag.from, to: dropPlace(event.clientY, rows, drag.from) });
    },
    onPointerUp() {
      if (drag !== null && drag.to !== drag.from) onMove(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return [drag, handle];
}
