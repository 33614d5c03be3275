import { MAX_SCENARIOS, type OfferEdit, type Scenario } from '../../domain/offers/offerEdit.ts';
import type { LonLat, OfferRecord, Placement } from '../../domain/offers/offerRecord.ts';
import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import { changeNeed, changeScenario, editInScenario } from './needActions.ts';
import type { NeedView } from './needView.ts';

/** Puts a scenario in force, or with null the stock as it is. */
export function chooseScenario(atlas: Atlas, scenario: number | null): Promise<void> {
  return changeNeed(atlas, { scenario });
}

/**
 * Adds scenarios behind those there are, the first of them in force, in one undo step; refused (false)
 * where that would be more than there may be.
 */
export function addScenarios(atlas: Atlas, added: readonly Scenario[]): boolean {
  const need = needIn(atlas);
  if (need === null || added.length === 0) return false;
  const scenarios = [...need.scenarios, ...added];
  if (scenarios.length > MAX_SCENARIOS) return false;
  void changeNeed(atlas, { scenarios, scenario: need.scenarios.length });
  return true;
}

/** Puts a scenario that was deleted back to its place, and in force; refused (false) where there is no room. */
export function restoreScenario(atlas: Atlas, index: number, scenario: Scenario): boolean {
  const need = needIn(atlas);
  if (need === null || need.scenarios.length >= MAX_SCENARIOS) return false;
  const at = Math.min(index, need.scenarios.length);
  void changeNeed(atlas, { scenarios: need.scenarios.toSpliced(at, 0, scenario), scenario: at });
  return true;
}

/** Adds a step to the scenario in force, or begins one of this name with it: one undo step either way. */
export function stepInScenario(atlas: Atlas, edit: OfferEdit, name: string): boolean {
  const need = needIn(atlas);
  if (need === null) return false;
  if (need.scenario === null) return addScenarios(atlas, [{ name, edits: [edit] }]);
  void editInScenario(atlas, edit);
  return true;
}

/** Takes a step back, and with the opening of an offer all later steps on it. */
export function removeStep(atlas: Atlas, step: OfferEdit): Promise<void> {
  const edits = scenarioInForce(needIn(atlas))?.edits ?? [];
  const gone = step.kind === 'add' ? step.offer.id : null;
  return changeScenario(atlas, {
    edits: edits.filter((edit) => edit !== step && (edit.kind === 'add' || edit.offer !== gone)),
  });
}

export function scenarioInForce(need: NeedView | null): Scenario | null {
  return need === null || need.scenario === null ? null : (need.scenarios[need.scenario] ?? null);
}

export interface PlannedOffer {
  readonly name: string;
  readonly category: string;
  /** Handlungsfeld of the category. */
  readonly field: string | null;
  /** Whoever a question asks about, so that the offer counts for it; null for nobody in particular. */
  readonly operator: string | null;
  readonly capacity: number | null;
  readonly position: LonLat;
  readonly placement: Placement;
}

/**
 * An offer that does not exist yet, open on any day and for all ages, with an id that none of `taken`
 * has. Its area follows from its position.
 */
export function plannedOffer(plan: PlannedOffer, taken: readonly OfferRecord[]): OfferRecord {
  return {
    ...plan,
    id: freeId(new Set(taken.map(({ id }) => id))),
    status: 'active',
    opened: null,
    closed: null,
    ages: { from: null, to: null },
    subcategory: null,
    targetGroup: null,
    address: null,
    postcode: null,
    area: null,
    url: null,
    asOf: null,
    sources: [],
    note: null,
    origin: 'own',
  };
}

function freeId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `plan_${number}`;
    if (!taken.has(id)) return id;
  }
}

function needIn(atlas: Atlas): NeedView | null {
  return shownView(atlas.store.getState()).need;
}
