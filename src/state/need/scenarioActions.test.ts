import { describe, expect, it } from 'vitest';
import { MAX_SCENARIOS, type OfferEdit } from '../../domain/offers/offerEdit.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import {
  addScenarios,
  type PlannedOffer,
  plannedOffer,
  removeStep,
  stepInScenario,
} from './scenarioActions.ts';
import { selectNeed } from './selectNeed.ts';

const open = () => openTinyAtlas({ view: { view: 'need' } });
const needOf = (atlas: Atlas) => atlas.store.getState().view.need!;
const shownOf = (atlas: Atlas) => selectNeed(atlas.store.getState(), atlas)!;
const plan: PlannedOffer = {
  name: 'Neue Beratung',
  category: 'advice',
  field: 'oekonomie',
  operator: null,
  capacity: 10,
  position: [10.25, 50.15],
  placement: 'set',
};
const planned = plannedOffer(plan, tinyInventory.offers);
const opening: OfferEdit = { kind: 'add', offer: planned };

describe('steps of a scenario', () => {
  it('begin a scenario where none is in force, taken back in one go', async () => {
    const atlas = await open();
    expect(stepInScenario(atlas, opening, 'Szenario 1')).toBe(true);
    expect(needOf(atlas)).toMatchObject({ scenario: 0, scenarios: [{ name: 'Szenario 1' }] });
    undo(atlas);
    expect(needOf(atlas).scenarios).toEqual([]);
  });

  it('place a new offer in the area it stands in, and let it count', async () => {
    const atlas = await open();
    stepInScenario(atlas, opening, 'Szenario 1');
    const { offers, assessment, refused } = shownOf(atlas);
    const index = offers.findIndex(({ id }) => id === planned.id);
    expect(offers[index]?.area).toBe('d3');
    expect(assessment.coverage.takesPart[index]).toBe(1);
    expect(refused).toEqual([]);
  });

  it('take all later steps on an offer with its opening', async () => {
    const atlas = await open();
    stepInScenario(atlas, opening, 'Szenario 1');
    stepInScenario(atlas, { kind: 'resize', offer: planned.id, capacity: 20 }, '');
    stepInScenario(atlas, { kind: 'close', offer: 'o1' }, '');
    await removeStep(atlas, needOf(atlas).scenarios[0]!.edits[0]!);
    expect(needOf(atlas).scenarios[0]?.edits).toEqual([{ kind: 'close', offer: 'o1' }]);
  });

  it('never give two offers one id', () => {
    const second = plannedOffer({ ...plan, name: 'Zweite' }, [...tinyInventory.offers, planned]);
    expect(second.id).not.toBe(planned.id);
  });
});

describe('scenarios from a file', () => {
  it('are taken over as one step, the first of them in force, or not at all', async () => {
    const atlas = await open();
    const scenario = { name: 'A', edits: [opening] };
    expect(addScenarios(atlas, [scenario, { ...scenario, name: 'B' }])).toBe(true);
    expect(needOf(atlas).scenario).toBe(0);
    const many = Array.from({ length: MAX_SCENARIOS - 1 }, () => scenario);
    expect(addScenarios(atlas, many)).toBe(false);
    expect(needOf(atlas).scenarios.map(({ name }) => name)).toEqual(['A', 'B']);
    undo(atlas);
    expect(needOf(atlas).scenarios).toEqual([]);
  });
});
