import type { AreaId } from '../domain/model/ids.ts';

/**
 * The area under the pointer or the keyboard. It changes with every pointer move, so it is no part of
 * the store: whoever shows it subscribes and repaints its own mark.
 */
export interface Highlight {
  get(): AreaId | null;
  set(area: AreaId | null): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (area: AreaId | null) => void): () => void;
}

export function createHighlight(): Highlight {
  let current: AreaId | null = null;
  const listeners = new Set<(area: AreaId | null) => void>();
  return {
    get: () => current,
    set(area) {
      if (area === current) return;
      current = area;
      for (const listener of listeners) listener(area);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
