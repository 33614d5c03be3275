import type { Atlas } from '../atlas.ts';
import type { Workspace } from '../atlasStore.ts';
import { putBackBeneath } from '../putBackBeneath.ts';

type KeptWork = Pick<Workspace, 'edits' | 'tables'>;

/** Puts kept corrections and travel tables back, beneath what has been done since the page was opened. */
export function putBackWork(atlas: Atlas, kept: KeptWork): void {
  putBackBeneath(atlas, (workspace) => ({
    ...workspace,
    edits: [...kept.edits, ...workspace.edits],
    tables: new Map([...kept.tables, ...workspace.tables]),
  }));
}
