import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { MAX_SCENARIOS, type OfferEdit, type Scenario } from '../../domain/offers/offerEdit.ts';
import { cancelPreview, changeView, keepPreview, previewView } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { type NamedTravelTimes, shownView, type Workspace } from '../atlasStore.ts';
import type { NeedView } from './needView.ts';
import { questionOf } from './questionOf.ts';

/** Changes what Bedarf & Angebot shows; an undo step. */
export function changeNeed(atlas: Atlas, change: Partial<NeedView>): Promise<void> {
  const need = needIn(atlas);
  return need === null ? Promise.resolve() : changeView(atlas, { need: { ...need, ...change } });
}

/** Asks a changed question; it is no longer the preset's where it means something else. */
export function changeQuestion(atlas: Atlas, change: Partial<NeedQuestion>): Promise<void> {
  const need = needIn(atlas);
  return need === null
    ? Promise.resolve()
    : changeNeed(atlas, { question: { ...need.question, preset: null, ...change } });
}

/** Shows a changed question while a slider moves; `keepQuestion` or `leaveQuestion` ends it. */
export function tryQuestion(atlas: Atlas, change: Partial<NeedQuestion>): Promise<void> {
  const need = needIn(atlas);
  if (need === null) return Promise.resolve();
  const question = { ...need.question, preset: null, ...change };
  return previewView(atlas, { need: { ...need, question } });
}

export const keepQuestion = keepPreview;
export const leaveQuestion = cancelPreview;

/** Asks one of the package's questions. Scenarios stay: they are about offers, not about questions. */
export function askPreset(atlas: Atlas, id: string): Promise<void> {
  const { inventory } = atlas.store.getState().dataset;
  const preset = inventory?.presets.find((one) => one.id === id);
  if (!inventory || preset === undefined) return Promise.resolve();
  return changeNeed(atlas, { question: questionOf(preset, inventory), pickedCell: null });
}

/** Starts a scenario and puts it in force; refused (false) beyond the largest number of scenarios. */
export function addScenario(atlas: Atlas, name: string): boolean {
  const need = needIn(atlas);
  if (need === null || need.scenarios.length >= MAX_SCENARIOS) return false;
  const scenarios = [...need.scenarios, { name, edits: [] }];
  void changeNeed(atlas, { scenarios, scenario: scenarios.length - 1 });
  return true;
}

/** Changes the scenario in force: its name, or its edits. Does nothing where none is. */
export function changeScenario(atlas: Atlas, change: Partial<Scenario>): Promise<void> {
  const need = needIn(atlas);
  if (need === null || need.scenario === null) return Promise.resolve();
  const scenarios = need.scenarios.map((scenario, index) =>
    index === need.scenario ? { ...scenario, ...change } : scenario,
  );
  return changeNeed(atlas, { scenarios });
}

/** Adds a step to the scenario in force; a later step on the same offer and kind takes its place. */
export function editInScenario(atlas: Atlas, edit: OfferEdit): Promise<void> {
  const need = needIn(atlas);
  const scenario = need?.scenario === null ? undefined : need?.scenarios[need.scenario];
  return scenario === undefined
    ? Promise.resolve()
    : changeScenario(atlas, { edits: withEdit(scenario.edits, edit) });
}

export function removeScenario(atlas: Atlas, index: number): Promise<void> {
  const need = needIn(atlas);
  if (need === null) return Promise.resolve();
  const { scenario } = need;
  const scenarios = need.scenarios.filter((_, position) => position !== index);
  const left = scenario === index || scenario === null ? null : scenario;
  return changeNeed(atlas, {
    scenarios,
    scenario: left !== null && left > index ? left - 1 : left,
  });
}

/** Corrects the inventory on this device; an undo step, stored only where the person asks for it. */
export function editStock(atlas: Atlas, ...edits: readonly OfferEdit[]): void {
  patchWorkspace(atlas, ({ edits: before }) => ({ edits: edits.reduce(withEdit, before) }));
}

/** Puts back corrections that were kept on the device or come from a file. */
export function replaceStockEdits(atlas: Atlas, edits: readonly OfferEdit[]): void {
  patchWorkspace(atlas, () => ({ edits }));
}

export function addTravelTable(atlas: Atlas, id: string, table: NamedTravelTimes): void {
  patchWorkspace(atlas, ({ tables }) => ({ tables: new Map([...tables, [id, table]]) }));
}

/** Edits in which the new one follows, without an older one that it makes pointless. */
function withEdit(edits: readonly OfferEdit[], edit: OfferEdit): readonly OfferEdit[] {
  if (edit.kind === 'add' || edit.kind === 'change') return [...edits, edit];
  const others = edits.filter((other) => other.kind !== edit.kind || other.offer !== edit.offer);
  return [...others, edit];
}

function patchWorkspace(atlas: Atlas, change: (before: Workspace) => Partial<Workspace>): void {
  atlas.store.setState(({ workspace }) => ({ workspace: { ...workspace, ...change(workspace) } }));
}

function needIn(atlas: Atlas): NeedView | null {
  return shownView(atlas.store.getState()).need;
}
