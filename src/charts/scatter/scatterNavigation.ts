/** What of a mark matters for reading: any chart of points can be read so. */
export interface ReadablePoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly point: { readonly id: string; readonly slot: number | null };
}

export type ScatterMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'leave' };

/** Where reading starts: the first selected point, else the one furthest right. */
export function firstPoint(marks: readonly ReadablePoint[]): string | null {
  const selected = marks.find(({ point }) => point.slot === 0);
  return (selected ?? inOrder(marks, 'x').at(-1))?.point.id ?? null;
}

/**
 * What a key does: left and right to the next point in that direction, up and down by height, Home and
 * End to the ends of the horizontal axis, Enter or space picks, Escape leaves. Null for other keys.
 */
export function scatterMove(
  marks: readonly ReadablePoint[],
  from: string,
  key: string,
): ScatterMove | null {
  switch (key) {
    case 'ArrowRight':
      return focus(stepped(inOrder(marks, 'x'), from, 1));
    case 'ArrowLeft':
      return focus(stepped(inOrder(marks, 'x'), from, -1));
    case 'ArrowDown':
      return focus(stepped(inOrder(marks, 'y'), from, 1));
    case 'ArrowUp':
      return focus(stepped(inOrder(marks, 'y'), from, -1));
    case 'Home':
      return focus(inOrder(marks, 'x')[0]?.point.id);
    case 'End':
      return focus(inOrder(marks, 'x').at(-1)?.point.id);
    case 'Enter':
    case ' ':
      return { kind: 'pick', id: from };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** The point whose centre is nearest, within `reach` pixels of its edge; null where there is none. */
export function pointAt(
  marks: readonly ReadablePoint[],
  { x, y }: { readonly x: number; readonly y: number },
  reach = 16,
): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > mark.radius + reach || distance >= least) continue;
    least = distance;
    nearest = mark.point.id;
  }
  return nearest;
}

function focus(id: string | undefined): ScatterMove | null {
  return id === undefined ? null : { kind: 'focus', id };
}

function stepped(
  ordered: readonly ReadablePoint[],
  from: string,
  step: number,
): string | undefined {
  const position = ordered.findIndex(({ point }) => point.id === from);
  const target = Math.min(Math.max(position + step, 0), ordered.length - 1);
  return ordered[target]?.point.id;
}

/** Equal positions are told apart by the other axis, so that every point can be reached. */
function inOrder(marks: readonly ReadablePoint[], axis: 'x' | 'y'): readonly ReadablePoint[] {
  const other = axis === 'x' ? 'y' : 'x';
  return [...marks].sort((one, two) => one[axis] - two[axis] || one[other] - two[other]);
}
