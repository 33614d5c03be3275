export interface SpreadOptions {
  /** Least distance between two labels' middles. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Moves labels on a line as little as possible (least squares) so that neighbours keep `gap` and all
 * stay within `[low, high]`. Ties keep the order given. Result in the order of `wishes`. When they
 * cannot all fit, they keep the order and are spread evenly over the whole line.
 * Method: pool adjacent violators (Barlow et al. 1972) on the positions less their rank times the gap.
 */
export function spreadLabels(wishes: readonly number[], options: SpreadOptions): number[] {
  const { low, high } = options;
  const room = high - low;
  const count = wishes.length;
  const gap = count > 1 ? Math.min(options.gap, room / (count - 1)) : options.gap;
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  const pooled = poolAdjacent(order.map((index, rank) => wishes[index]! - rank * gap));
  const last = high - (count - 1) * gap;
  const placed = new Array<number>(count);
  order.forEach((index, rank) => {
    placed[index] = Math.max(low, Math.min(last, pooled[rank]!)) + rank * gap;
  });
  return placed;
}

/** Nearest non-decreasing sequence in the least-squares sense. */
function poolAdjacent(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let top = blocks.at(-1); top !== undefined; top = blocks.at(-1)) {
      if (top.sum / top.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: top.sum + block.sum, count: top.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
