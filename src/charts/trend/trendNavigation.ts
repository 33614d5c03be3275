import type { TrendModel } from './trendModel.ts';

/** The figure that is read out: indexes into the model's curves and periods. */
export interface TrendFocus {
  readonly curve: number;
  readonly period: number;
}

export type TrendMove =
  | { readonly kind: 'focus'; readonly focus: TrendFocus }
  | { readonly kind: 'pin'; readonly focus: TrendFocus }
  | { readonly kind: 'leave' };

/** Where reading starts: the first series at the current period, else at the last. */
export function firstFocus(model: TrendModel, current: number | null): TrendFocus | null {
  if (model.curves.length === 0 || model.periods.length === 0) return null;
  return { curve: 0, period: current ?? model.periods.length - 1 };
}

/**
 * What a key does: left and right by period, up and down by series, Page keys to the next gap, range,
 * minimum or maximum, Home and End, Enter pins the period, Escape leaves. Null for other keys.
 */
export function trendMove(model: TrendModel, focus: TrendFocus, key: string): TrendMove | null {
  const to = (curve: number, period: number): TrendMove => ({
    kind: 'focus',
    focus: {
      curve: clamp(curve, model.curves.length),
      period: clamp(period, model.periods.length),
    },
  });
  switch (key) {
    case 'ArrowRight':
      return to(focus.curve, focus.period + 1);
    case 'ArrowLeft':
      return to(focus.curve, focus.period - 1);
    case 'ArrowUp':
      return to(focus.curve - 1, focus.period);
    case 'ArrowDown':
      return to(focus.curve + 1, focus.period);
    case 'Home':
      return to(focus.curve, 0);
    case 'End':
      return to(focus.curve, model.periods.length - 1);
    case 'PageDown':
      return to(focus.curve, nextLandmark(model, focus, 1));
    case 'PageUp':
      return to(focus.curve, nextLandmark(model, focus, -1));
    case 'Enter':
      return { kind: 'pin', focus };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** Periods of a series worth jumping to: where figures stop or are withheld, its least and greatest. */
export function landmarks(model: TrendModel, curve: number): number[] {
  const cells = model.curves[curve]?.series.cells ?? [];
  const found = new Set<number>();
  let low = -1;
  let high = -1;
  let lowValue = Number.POSITIVE_INFINITY;
  let highValue = Number.NEGATIVE_INFINITY;
  cells.forEach((cell, period) => {
    if (cell.kind !== 'number') {
      if (cells[period - 1]?.kind !== cell.kind) found.add(period);
      return;
    }
    if (cell.value < lowValue) {
      low = period;
      lowValue = cell.value;
    }
    if (cell.value > highValue) {
      high = period;
      highValue = cell.value;
    }
  });
  if (low >= 0) found.add(low).add(high);
  return [...found].sort((a, b) => a - b);
}

function nextLandmark(model: TrendModel, focus: TrendFocus, direction: 1 | -1): number {
  const all = landmarks(model, focus.curve);
  const ahead = all.filter((period) => (period - focus.period) * direction > 0);
  return (direction > 0 ? ahead[0] : ahead.at(-1)) ?? focus.period;
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
