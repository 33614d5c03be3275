import { describe, expect, it } from 'vitest';
import { cellAt } from '../../domain/model/column.ts';
import { NO_THIRD } from '../../domain/need/needAssessment.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { DISTRICT, PLANNING_AREA } from '../../testing/tinyPackage.ts';
import { changeView, undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { AT_ONCE, coverageAnswers, MOST_PAIRS_ON_PAGE } from './coverageAnswers.ts';
import { createNeedSelector } from './createNeedSelector.ts';
import { addScenario, changeQuestion, editInScenario, editStock } from './needActions.ts';

/** A city in which everything is too large for the page, beside the same city with all time. */
async function open() {
  const atlas = await openTinyAtlas({ view: { view: 'need' } });
  const select = createNeedSelector(coverageAnswers(atlas.jobs, 0));
  const atOnce = createNeedSelector(AT_ONCE);
  return {
    atlas,
    patient: () => select(atlas.store.getState()),
    prompt: () => atOnce(atlas.store.getState()).shown!,
  };
}

/** Lets the worker answer all that is missing. */
async function answered(atlas: Atlas, patient: Awaited<ReturnType<typeof open>>['patient']) {
  const slot = atlas.jobs.slot('assess_coverage');
  for (let input = patient().awaited; input !== null; input = patient().awaited) {
    slot.ask(input);
    await new Promise<void>((done) => {
      const isOver = () => slot.state().status === 'done' && done();
      slot.subscribe(isOver);
      isOver();
    });
    atlas.store.setState({});
  }
  return patient().shown!;
}

describe('coverage that is too large for the page', () => {
  it('has no answer before the worker has one, and then the very answer of the page', async () => {
    const { atlas, patient, prompt } = await open();
    expect(patient().shown).toBeNull();
    const shown = await answered(atlas, patient);
    expect(shown.isStale).toBe(false);
    expect(shown.assessment).toEqual(prompt().assessment);
    expect(shown.input).toEqual(prompt().input);
  });

  it('stands for the question before, marked so, until the worker has the new answer', async () => {
    const { atlas, patient, prompt } = await open();
    const before = await answered(atlas, patient);
    await changeQuestion(atlas, { reach: 40 });
    const meanwhile = patient().shown!;
    expect(meanwhile.isStale).toBe(true);
    expect(meanwhile.need.question.reach).toBe(40);
    expect(meanwhile.assessment.coverage.value).toBe(before.assessment.coverage.value);
    const after = await answered(atlas, patient);
    expect(after.isStale).toBe(false);
    expect(after.assessment).toEqual(prompt().assessment);
  });

  it('never shows the figures of one measure as those of another', async () => {
    const { atlas, patient, prompt } = await open();
    const before = await answered(atlas, patient);
    await changeQuestion(atlas, { measure: 'nearest' });
    const { assessment, isStale } = patient().shown!;
    expect(isStale).toBe(true);
    expect(assessment.areas.map((_, area) => cellAt(assessment.coverage.value, area).kind)).toEqual(
      assessment.areas.map(() => 'missing'),
    );
    expect(assessment.coverage.city.kind).toBe('missing');
    expect(new Set(assessment.cell)).toEqual(new Set([NO_THIRD]));
    expect(assessment.coverage.within).toBe(before.assessment.coverage.within);
    expect((await answered(atlas, patient)).assessment).toEqual(prompt().assessment);
  });

  it('shows an edited offer at once and its coverage when the worker has answered', async () => {
    const { atlas, patient, prompt } = await open();
    await answered(atlas, patient);
    editStock(atlas, { kind: 'close', offer: 'o1' });
    const meanwhile = patient().shown!;
    expect(meanwhile.isStale).toBe(true);
    expect(meanwhile.assessment.coverage.takesPart).toEqual(prompt().assessment.coverage.takesPart);
    expect((await answered(atlas, patient)).assessment).toEqual(prompt().assessment);
  });

  it('answers a scenario and the stock before it alike', async () => {
    const { atlas, patient, prompt } = await open();
    await answered(atlas, patient);
    addScenario(atlas, 'Ohne Bahnhof');
    await editInScenario(atlas, { kind: 'close', offer: 'o1' });
    const shown = await answered(atlas, patient);
    expect(shown.assessment).toEqual(prompt().assessment);
    expect(shown.before).toEqual(prompt().before);
    expect(shown.before).not.toBe(shown.assessment);
  });

  it('is not asked anew by undo, nor by a moved weight', async () => {
    const { atlas, patient } = await open();
    const before = await answered(atlas, patient);
    await changeQuestion(atlas, { reach: 40 });
    await answered(atlas, patient);
    undo(atlas);
    expect(patient().awaited).toBeNull();
    expect(patient().shown!.assessment).toEqual(before.assessment);
    const { parts } = before.need.question;
    await changeQuestion(atlas, { parts: parts.map((part) => ({ ...part, weight: 7 })) });
    expect(patient().awaited).toBeNull();
  });

  it('never shows the areas of one level the figures of another', async () => {
    const { atlas, patient, prompt } = await open();
    await answered(atlas, patient);
    const { level } = patient().shown!.view;
    await changeView(atlas, { level: level === DISTRICT ? PLANNING_AREA : DISTRICT });
    const count = prompt().areas.length;
    const { shown, awaited } = patient();
    expect(awaited).not.toBeNull();
    expect(shown === null || shown.assessment.coverage.value.state.length === count).toBe(true);
    expect((await answered(atlas, patient)).assessment).toEqual(prompt().assessment);
  });
});

describe('the limit of the page', () => {
  it('counts pairs of settlement points and offers', async () => {
    const { prompt, atlas } = await open();
    const { coverage } = prompt().input;
    const pairs = coverage.sites.area.length * coverage.offers.length;
    expect(coverageAnswers(atlas.jobs, pairs).isQuick(coverage)).toBe(true);
    expect(coverageAnswers(atlas.jobs, pairs - 1).isQuick(coverage)).toBe(false);
    expect(pairs).toBeLessThan(MOST_PAIRS_ON_PAGE);
  });
});
