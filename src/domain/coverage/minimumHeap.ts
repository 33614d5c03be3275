/** Priority queue of numbered items, cheapest first; ties by the lower item. */
export interface MinimumHeap {
  readonly size: () => number;
  readonly push: (item: number, cost: number) => void;
  /** Removes the cheapest entry. Must not be called when empty. */
  readonly pop: () => { readonly item: number; readonly cost: number };
}

/** Binary heap (Williams 1964); the same item may be pushed several times. */
export function createMinimumHeap(): MinimumHeap {
  const items: number[] = [];
  const costs: number[] = [];
  const isBefore = (one: number, other: number) =>
    costs[one]! < costs[other]! || (costs[one]! === costs[other]! && items[one]! < items[other]!);
  const swap = (one: number, other: number) => {
    const item = items[one]!;
    const cost = costs[one]!;
    items[one] = items[other]!;
    costs[one] = costs[other]!;
    items[other] = item;
    costs[other] = cost;
  };
  const sink = () => {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= items.length) return;
      const right = left + 1;
      const child = right < items.length && isBefore(right, left) ? right : left;
      if (!isBefore(child, parent)) return;
      swap(child, parent);
      parent = child;
    }
  };

  return {
    size: () => items.length,
    push(item, cost) {
      let child = items.push(item) - 1;
      costs.push(cost);
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!isBefore(child, parent)) return;
        swap(child, parent);
        child = parent;
      }
    },
    pop() {
      const top = { item: items[0]!, cost: costs[0]! };
      swap(0, items.length - 1);
      items.pop();
      costs.pop();
      sink();
      return top;
    },
  };
}
