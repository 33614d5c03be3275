import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { MarkLayout } from './scatterLayout.ts';
import { firstPoint, pointAt, scatterMove } from './scatterNavigation.ts';

export interface ScatterReading {
  readonly id: string;
  readonly by: 'pointer' | 'keyboard';
}

export interface ScatterReadingOptions {
  readonly marks: readonly MarkLayout[];
  /** Of the layout, in its own pixels. */
  readonly width: number;
  onHighlight?: ((id: string | null) => void) | undefined;
  onPick?: ((id: string) => void) | undefined;
}

/** The point that is read, by pointer or keyboard, and the handlers of the box around the chart. */
export function useScatterReading(options: ScatterReadingOptions) {
  const { marks, width, onHighlight, onPick } = options;
  const [reading, setReading] = useState<ScatterReading | null>(null);
  const known = reading !== null && marks.some(({ point }) => point.id === reading.id);
  const read = (id: string | null, by: ScatterReading['by']) => {
    setReading(id === null ? null : { id, by });
    onHighlight?.(id);
  };
  const at = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    return pointAt(marks, {
      x: (event.clientX - box.left) * scale,
      y: (event.clientY - box.top) * scale,
    });
  };
  return {
    reading: known ? reading : null,
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = known ? reading.id : firstPoint(marks);
      const move = from === null ? null : scatterMove(marks, from, event.key);
      if (move === null || (move.kind === 'leave' && !known)) return;
      event.preventDefault();
      if (move.kind === 'pick') onPick?.(move.id);
      else read(move.kind === 'leave' ? null : move.id, 'keyboard');
    },
    onFocus(event: { readonly currentTarget: Element }) {
      if (event.currentTarget.matches(':focus-visible')) read(firstPoint(marks), 'keyboard');
    },
    onBlur: () => read(null, 'keyboard'),
    onPointerMove: (event: PointerEvent) => read(at(event), 'pointer'),
    onPointerLeave: () => read(null, 'pointer'),
    onPointerUp(event: PointerEvent) {
      const id = at(event);
      if (id !== null) onPick?.(id);
    },
  };
}
