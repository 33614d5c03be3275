/** One tick label: where its middle is and how much room it needs, in the same unit. */
export interface TickSpace {
  readonly at: number;
  readonly width: number;
}

export interface ThinTicksOptions {
  /** Index whose label must stay; null for none. */
  readonly required: number | null;
  /** Least distance between two labels. */
  readonly gap: number;
}

/**
 * Which tick labels to show so that none touch: a regular stride from the first, as fine as fits; the
 * last and the required one always stay and push out a neighbour that would touch them.
 * Ticks are in ascending order. Returns ascending indexes; O(n²) at worst for n ticks.
 */
export function thinTicks(ticks: readonly TickSpace[], options: ThinTicksOptions): number[] {
  const count = ticks.length;
  const touches = (a: number, b: number) => {
    const room = Math.abs(ticks[a]!.at - ticks[b]!.at);
    return room < (ticks[a]!.width + ticks[b]!.width) / 2 + options.gap;
  };
  const kept = new Set<number>();
  const keep = (index: number) => {
    if (index < 0 || index >= count) return;
    for (const other of kept) if (other === index || touches(index, other)) return;
    kept.add(index);
  };
  if (options.required !== null) keep(options.required);
  keep(count - 1);
  keep(0);
  for (const index of regularStride(count, touches)) keep(index);
  return [...kept].sort((a, b) => a - b);
}

function regularStride(count: number, touches: (a: number, b: number) => boolean): number[] {
  for (let stride = 1; stride < count; stride += 1) {
    const picked = Array.from({ length: Math.ceil(count / stride) }, (_, n) => n * stride);
    if (picked.every((index, n) => n === 0 || !touches(picked[n - 1]!, index))) return picked;
  }
  return [0];
}
