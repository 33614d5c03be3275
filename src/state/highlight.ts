import type { AreaId } from '../domain/model/ids.ts';

/**
 * What is under the pointer or the keyboard: an area, unless said otherwise. It changes with every
 * pointer move, so it is no part of the store: whoever shows it subscribes and repaints its own mark.
 */
export interface Highlight<Id extends string = AreaId> {
  get(): Id | null;
  set(id: Id | null): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (id: Id | null) => void): () => void;
}

export function createHighlight<Id extends string = AreaId>(): Highlight<Id> {
  let current: Id | null = null;
  const listeners = new Set<(id: Id | null) => void>();
  return {
    get: () => current,
    set(id) {
      if (id === current) return;
      current = id;
      for (const listener of listeners) listener(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
