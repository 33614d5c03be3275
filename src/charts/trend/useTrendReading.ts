import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { nearestFigure } from './nearestFigure.ts';
import type { TrendLayout } from './trendLayout.ts';
import type { TrendModel } from './trendModel.ts';
import { firstFocus, type TrendFocus, trendMove } from './trendNavigation.ts';

export interface TrendReadingOptions {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
  readonly width: number;
  readonly current: number | null;
  onHighlight?: ((series: string | null) => void) | undefined;
  onPickPeriod?: ((period: string) => void) | undefined;
}

interface Reading extends TrendFocus {
  /** Only what the keyboard reads is announced; a moving pointer would never stop talking. */
  readonly by: 'keyboard' | 'pointer';
}

/** Which figure is read out, and the handlers that move it by keyboard and pointer. */
export function useTrendReading(options: TrendReadingOptions) {
  const { model, layout, width, current, onHighlight, onPickPeriod } = options;
  const [reading, setReading] = useState<Reading | null>(null);
  const read = (focus: TrendFocus | null, by: Reading['by']) => {
    setReading(focus === null ? null : { ...focus, by });
    onHighlight?.(focus === null ? null : (model.curves[focus.curve]?.series.id ?? null));
  };
  const pick = (focus: TrendFocus) => {
    const period = model.periods[focus.period];
    if (period !== undefined) onPickPeriod?.(period.id);
  };
  const figureAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    return nearestFigure(layout, x, y);
  };
  return {
    reading: isWithin(model, reading) ? reading : null,
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const start = reading ?? firstFocus(model, current);
      const move = start === null ? null : trendMove(model, start, event.key);
      if (move === null || (move.kind === 'leave' && reading === null)) return;
      event.preventDefault();
      if (move.kind === 'pin') pick(move.focus);
      else read(move.kind === 'leave' ? null : move.focus, 'keyboard');
    },
    onFocus(event: { readonly currentTarget: Element }) {
      if (event.currentTarget.matches(':focus-visible')) {
        read(firstFocus(model, current), 'keyboard');
      }
    },
    onBlur: () => read(null, 'keyboard'),
    onPointerMove: (event: PointerEvent) => read(figureAt(event), 'pointer'),
    onPointerLeave: () => read(null, 'pointer'),
    onPointerUp(event: PointerEvent) {
      const focus = figureAt(event);
      if (focus !== null) pick(focus);
    },
  };
}

function isWithin(model: TrendModel, focus: TrendFocus | null): boolean {
  return focus !== null && focus.curve < model.curves.length && focus.period < model.periods.length;
}
