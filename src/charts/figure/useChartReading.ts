import { type KeyboardEvent, type PointerEvent, useState } from 'react';

export type ReadingMove<Focus> =
  | { readonly kind: 'focus'; readonly focus: Focus }
  | { readonly kind: 'pick'; readonly focus: Focus }
  | { readonly kind: 'leave' };

export interface ReadingOptions<Focus> {
  /** Width of the layout in its own pixels. */
  readonly width: number;
  /** Where the keyboard begins; null where there is nothing to read. */
  first(): Focus | null;
  /** What a key does; null for keys that mean nothing here. */
  move(from: Focus, key: string): ReadingMove<Focus> | null;
  /** What lies under the pointer, in pixels of the layout. */
  at(place: { readonly x: number; readonly y: number }): Focus | null;
  /** Whether a focus still exists after the chart has changed. */
  isKnown(focus: Focus): boolean;
  onRead?: ((focus: Focus | null) => void) | undefined;
  onPick?: ((focus: Focus) => void) | undefined;
}

export interface ChartReading<Focus> {
  readonly focus: Focus;
  /** Only what the keyboard reads is announced; a moving pointer would never stop talking. */
  readonly by: 'keyboard' | 'pointer';
}

/** What is read out in a chart, and the handlers of its box that move it by keyboard and pointer. */
export function useChartReading<Focus>(options: ReadingOptions<Focus>) {
  const { width, first, move, onRead, onPick } = options;
  const [kept, setKept] = useState<ChartReading<Focus> | null>(null);
  const reading = kept !== null && options.isKnown(kept.focus) ? kept : null;
  const read = (focus: Focus | null, by: ChartReading<Focus>['by']) => {
    setKept(focus === null ? null : { focus, by });
    onRead?.(focus);
  };
  const at = (event: PointerEvent) => {
    // Titles of axes may stand in the box, too.
    const picture = event.currentTarget.querySelector('svg') ?? event.currentTarget;
    const box = picture.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    return options.at({
      x: (event.clientX - box.left) * scale,
      y: (event.clientY - box.top) * scale,
    });
  };
  const handlers = {
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = reading?.focus ?? first();
      const next = from === null ? null : move(from, event.key);
      if (next === null || (next.kind === 'leave' && reading === null)) return;
      event.preventDefault();
      if (next.kind === 'pick') onPick?.(next.focus);
      else read(next.kind === 'leave' ? null : next.focus, 'keyboard');
    },
    onFocus(event: { readonly currentTarget: Element }) {
      if (event.currentTarget.matches(':focus-visible')) read(first(), 'keyboard');
    },
    onBlur: () => read(null, 'keyboard'),
    onPointerMove: (event: PointerEvent) => read(at(event), 'pointer'),
    onPointerLeave: () => read(null, 'pointer'),
    onPointerUp(event: PointerEvent) {
      const focus = at(event);
      if (focus !== null) onPick?.(focus);
    },
  };
  return { reading, handlers };
}
