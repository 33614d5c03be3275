import type { Workspace } from '../../state/atlasStore.ts';

export interface OwnWork {
  readonly kind: 'edits' | 'tables' | 'candidates' | 'stories';
  readonly count: number;
}

/** What a person made that lives in this window, and on the device only where they asked for it. */
export function ownWork({ edits, tables, candidates, stories }: Workspace): readonly OwnWork[] {
  const all: readonly OwnWork[] = [
    { kind: 'edits', count: edits.length },
    { kind: 'tables', count: tables.size },
    { kind: 'candidates', count: candidates === null ? 0 : candidates.sites.length },
    { kind: 'stories', count: stories.length },
  ];
  return all.filter(({ count }) => count > 0);
}
