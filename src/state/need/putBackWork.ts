import type { Atlas } from '../atlas.ts';
import type { Workspace } from '../atlasStore.ts';

type KeptWork = Pick<Workspace, 'edits' | 'tables'>;

/**
 * Puts work back that was kept on this device, beneath what has been done since the page was opened. It
 * is no step to undo: undo never goes behind it, else it would take kept work away.
 */
export function putBackWork(atlas: Atlas, kept: KeptWork): void {
  const { store } = atlas;
  const { temporal } = store;
  // Steps that share a workspace go on sharing it: that is how the history tells them apart.
  const known = new Map<Workspace, Workspace>();
  const onKept = (workspace: Workspace): Workspace => {
    const made = known.get(workspace) ?? {
      ...workspace,
      edits: [...kept.edits, ...workspace.edits],
      tables: new Map([...kept.tables, ...workspace.tables]),
    };
    known.set(workspace, made);
    return made;
  };
  const onKeptStep = <Step extends { readonly workspace?: Workspace }>(step: Step): Step =>
    step.workspace === undefined ? step : { ...step, workspace: onKept(step.workspace) };
  temporal.getState().pause();
  store.setState(({ workspace }) => ({ workspace: onKept(workspace) }));
  temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map(onKeptStep),
    futureStates: futureStates.map(onKeptStep),
  }));
  temporal.getState().resume();
}
