import type { Atlas } from './atlas.ts';
import type { Workspace } from './atlasStore.ts';

/**
 * Puts work back that was kept on this device, beneath what has been done since the page was opened. It
 * is no step to undo: undo never goes behind it, else it would take kept work away.
 *
 * @param onKept the same workspace on top of what was kept; called once for each there was
 */
export function putBackBeneath(atlas: Atlas, onKept: (workspace: Workspace) => Workspace): void {
  const { store } = atlas;
  const { temporal } = store;
  // Steps that share a workspace go on sharing it: that is how the history tells them apart.
  const known = new Map<Workspace, Workspace>();
  const put = (workspace: Workspace): Workspace => {
    const made = known.get(workspace) ?? onKept(workspace);
    known.set(workspace, made);
    return made;
  };
  const putStep = <Step extends { readonly workspace?: Workspace }>(step: Step): Step =>
    step.workspace === undefined ? step : { ...step, workspace: put(step.workspace) };
  temporal.getState().pause();
  store.setState(({ workspace }) => ({ workspace: put(workspace) }));
  temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map(putStep),
    futureStates: futureStates.map(putStep),
  }));
  temporal.getState().resume();
}
