import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TrendLayout } from '../../charts/trend/trendLayout.ts';
import { type DrawnTrend, drawTrend } from '../../domain/story/guessTrend.ts';

interface TrendDrawing {
  readonly drawn: DrawnTrend;
  readonly layout: TrendLayout;
  readonly width: number;
  readonly step: number;
  valueAt(y: number): number;
  onDraw(drawn: DrawnTrend): void;
  onResolve(): void;
}

/** Which period is being drawn, and the handlers that draw by pointer and by keyboard. */
export function useTrendDrawing(options: TrendDrawing) {
  const { drawn, layout, width, valueAt, step, onDraw } = options;
  const [cursor, setCursor] = useState<number | null>(null);
  const isDrawing = useRef(false);
  const first = drawn.findIndex((value) => value !== null) + 1;
  const put = (period: number, value: number) => {
    setCursor(period);
    onDraw(drawTrend(drawn, { period, value }));
  };
  const putAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    const x = (event.clientX - box.left) * scale;
    put(Math.max(first, nearest(layout.xOf, x)), valueAt((event.clientY - box.top) * scale));
  };
  return {
    cursor,
    onPointerDown(event: PointerEvent) {
      isDrawing.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      putAt(event);
    },
    onPointerMove(event: PointerEvent) {
      if (isDrawing.current) putAt(event);
    },
    onPointerUp() {
      isDrawing.current = false;
    },
    onPointerCancel() {
      isDrawing.current = false;
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const deed = deedOf(event.key, cursor ?? first - 1);
      if (deed === null) return;
      event.preventDefault();
      deed();
    },
  };

  /** What a key does, from the period `here`; null where it is none of the chart's keys. */
  function deedOf(key: string, here: number): (() => void) | null {
    const drawable = Math.max(first, here);
    switch (key) {
      case 'ArrowRight':
        return () => setCursor(Math.min(drawn.length - 1, here + 1));
      case 'ArrowLeft':
        return () => setCursor(Math.max(first, here - 1));
      case 'Home':
        return () => setCursor(first);
      case 'End':
        return () => setCursor(drawn.length - 1);
      case 'ArrowUp':
        return () => put(drawable, moved(drawable, step));
      case 'ArrowDown':
        return () => put(drawable, moved(drawable, -step));
      case 'Enter':
        return options.onResolve;
      default:
        return null;
    }
  }

  /** A value moved from where the line is, or from where it ended before it came to this period. */
  function moved(period: number, by: number): number {
    const last = drawn.findLastIndex((value, index) => index <= period && value !== null);
    const { top, bottom } = layout.plot;
    const value = (drawn[last] ?? 0) + by;
    return Math.min(valueAt(top), Math.max(valueAt(bottom), value));
  }
}

function nearest(places: readonly number[], x: number): number {
  return places.reduce(
    (best, place, index) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? index : best),
    0,
  );
}
