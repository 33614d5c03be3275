/** A position that exists: the slider rests on nothing else. */
export interface SliderPosition {
  readonly id: string;
  readonly label: string;
  /** Place on the track, in any unit; ascending. Unequal distances show as such. */
  readonly at: number;
}

/** Index of the position nearest to `at`, the earlier one when both are as near; -1 for none. */
export function nearestPosition(positions: readonly SliderPosition[], at: number): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  positions.forEach((position, index) => {
    const distance = Math.abs(position.at - at);
    if (distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  });
  return best;
}

/**
 * Where a wish leads from the position at `index`: the nearest position, but always at least one on
 * in the wished direction when the wish did not come from dragging (a screen reader's swipe moves by
 * a share of the track that may be less than half a step).
 */
export function settleOn(
  positions: readonly SliderPosition[],
  wish: { readonly index: number; readonly at: number; readonly dragging: boolean },
): number {
  const nearest = nearestPosition(positions, wish.at);
  const current = positions[wish.index];
  if (wish.dragging || nearest !== wish.index || current === undefined) return nearest;
  const next = wish.index + Math.sign(wish.at - current.at);
  return Math.min(Math.max(next, 0), positions.length - 1);
}

/** Index a key leads to from `index`, or null for keys that are not the slider's. */
export function positionForKey(key: string, index: number, count: number): number | null {
  const page = Math.max(2, Math.round(count / 5));
  const target: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    PageUp: index + page,
    PageDown: index - page,
    Home: 0,
    End: count - 1,
  };
  const wished = target[key];
  return wished === undefined ? null : Math.min(Math.max(wished, 0), count - 1);
}
