import { describe, expect, it } from 'vitest';
import { MAX_SCENARIOS } from '../../domain/offers/offerEdit.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import {
  addScenario,
  askPreset,
  changeNeed,
  changeQuestion,
  changeScenario,
  editInScenario,
  editStock,
  keepQuestion,
  leaveQuestion,
  removeScenario,
  replaceStockEdits,
  tryQuestion,
} from './needActions.ts';

const open = () => openTinyAtlas({ view: { view: 'need' } });
const needOf = (atlas: Atlas) => shownView(atlas.store.getState()).need!;
const editsOf = (atlas: Atlas) => atlas.store.getState().workspace.edits;
const undo = (atlas: Atlas) => atlas.store.temporal.getState().undo();
const close = (offer: string) => ({ kind: 'close', offer }) as const;

describe('questions', () => {
  it('asks a question of the package, and is no longer that one once it is changed', async () => {
    const atlas = await open();
    await askPreset(atlas, 'meeting');
    expect(needOf(atlas).question).toMatchObject({ preset: 'meeting', measure: 'per_head' });
    await changeQuestion(atlas, { reach: 400 });
    expect(needOf(atlas).question).toMatchObject({ preset: null, reach: 400, measure: 'per_head' });
    undo(atlas);
    expect(needOf(atlas).question.preset).toBe('meeting');
    await askPreset(atlas, 'unknown');
    expect(needOf(atlas).question.preset).toBe('meeting');
  });

  it('shows a tried question without keeping it', async () => {
    const atlas = await open();
    const before = atlas.store.getState().view;
    await tryQuestion(atlas, { reach: 123 });
    expect(needOf(atlas).question.reach).toBe(123);
    expect(atlas.store.getState().view).toBe(before);
    leaveQuestion(atlas);
    expect(needOf(atlas)).toBe(before.need);
    await tryQuestion(atlas, { reach: 234 });
    keepQuestion(atlas);
    expect(atlas.store.getState().view.need!.question.reach).toBe(234);
  });

  it('does nothing before the view has been opened', async () => {
    const atlas = await openTinyAtlas();
    const before = atlas.store.getState().view;
    await Promise.all([
      changeNeed(atlas, { face: 'offers' }),
      changeQuestion(atlas, { reach: 1 }),
      tryQuestion(atlas, { reach: 1 }),
      askPreset(atlas, tinyInventory.presets[0]!.id),
      changeScenario(atlas, { name: 'x' }),
      editInScenario(atlas, close('o1')),
      removeScenario(atlas, 0),
    ]);
    expect(addScenario(atlas, 'x')).toBe(false);
    expect(atlas.store.getState().view).toBe(before);
  });
});

describe('scenarios', () => {
  it('starts, names, edits and undoes a scenario', async () => {
    const atlas = await open();
    expect(addScenario(atlas, 'Eins')).toBe(true);
    await changeScenario(atlas, { name: 'Ohne Bahnhof' });
    await editInScenario(atlas, close('o1'));
    expect(needOf(atlas)).toMatchObject({
      scenario: 0,
      scenarios: [{ name: 'Ohne Bahnhof', edits: [close('o1')] }],
    });
    undo(atlas);
    expect(needOf(atlas).scenarios[0]!.edits).toEqual([]);
  });

  it('edits nothing while no scenario is in force', async () => {
    const atlas = await open();
    await editInScenario(atlas, close('o1'));
    await changeScenario(atlas, { name: 'x' });
    expect(needOf(atlas).scenarios).toEqual([]);
  });

  it('lets a later step on the same offer and of the same kind take the place of the earlier', async () => {
    const atlas = await open();
    addScenario(atlas, 'Umzug');
    await editInScenario(atlas, { kind: 'move', offer: 'o1', position: [10, 50] });
    await editInScenario(atlas, { kind: 'resize', offer: 'o1', capacity: 5 });
    await editInScenario(atlas, { kind: 'move', offer: 'o2', position: [10, 50] });
    await editInScenario(atlas, { kind: 'move', offer: 'o1', position: [10.2, 50] });
    await editInScenario(atlas, { kind: 'change', offer: 'o1', changes: { name: 'A' } });
    await editInScenario(atlas, { kind: 'change', offer: 'o1', changes: { note: 'B' } });
    expect(needOf(atlas).scenarios[0]!.edits).toEqual([
      { kind: 'resize', offer: 'o1', capacity: 5 },
      { kind: 'move', offer: 'o2', position: [10, 50] },
      { kind: 'move', offer: 'o1', position: [10.2, 50] },
      { kind: 'change', offer: 'o1', changes: { name: 'A' } },
      { kind: 'change', offer: 'o1', changes: { note: 'B' } },
    ]);
  });

  it('refuses one more than the largest number of scenarios', async () => {
    const atlas = await open();
    for (let one = 0; one < MAX_SCENARIOS; one += 1) {
      expect(addScenario(atlas, `${one}`)).toBe(true);
    }
    expect(addScenario(atlas, 'zu viel')).toBe(false);
    expect(needOf(atlas).scenarios.length).toBe(MAX_SCENARIOS);
  });

  it('keeps the scenario in force when another one is removed, and none when it is itself', async () => {
    const atlas = await open();
    for (const name of ['A', 'B', 'C']) addScenario(atlas, name);
    await changeNeed(atlas, { scenario: 1 });
    await removeScenario(atlas, 2);
    expect(needOf(atlas).scenario).toBe(1);
    await removeScenario(atlas, 0);
    expect(needOf(atlas)).toMatchObject({ scenario: 0, scenarios: [{ name: 'B' }] });
    await removeScenario(atlas, 0);
    expect(needOf(atlas)).toMatchObject({ scenario: null, scenarios: [] });
    addScenario(atlas, 'D');
    await changeNeed(atlas, { scenario: null });
    await removeScenario(atlas, 0);
    expect(needOf(atlas).scenario).toBeNull();
  });
});

describe('corrections of the inventory', () => {
  it('takes several corrections as one step to undo', async () => {
    const atlas = await open();
    editStock(atlas, close('o1'), close('o2'), close('o1'));
    expect(editsOf(atlas)).toEqual([close('o2'), close('o1')]);
    undo(atlas);
    expect(editsOf(atlas)).toEqual([]);
  });

  it('puts back what was kept on the device', async () => {
    const atlas = await open();
    editStock(atlas, close('o2'));
    replaceStockEdits(atlas, [close('o1')]);
    expect(editsOf(atlas)).toEqual([close('o1')]);
  });
});
