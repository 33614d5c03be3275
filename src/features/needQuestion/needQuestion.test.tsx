import { describe, expect, it } from 'vitest';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { redo, undo } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { shownView } from '../../state/atlasStore.ts';
import { addTravelTable, askPreset, changeQuestion } from '../../state/need/needActions.ts';
import type { NeedView } from '../../state/need/needView.ts';
import { firstNeedView, questionOf } from '../../state/need/questionOf.ts';
import { selectNeed } from '../../state/need/selectNeed.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { wordsOf } from '../../testing/questionWords.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { CITY, DISTRICT, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { NeedHeading } from './NeedHeading.tsx';
import { NeedNotices } from './NeedNotices.tsx';
import { needNotices } from './needNotices.ts';
import { groupCategories, operatorsOf } from './offerChoices.ts';
import { QuestionChips } from './QuestionChips.tsx';
import { isRefined, periodsOfFigures, yearsOfOffers } from './questionState.ts';
import { refineQuestion, tryRefinement, weightShares, withWeight } from './refineQuestion.ts';
import { WeightsPanel } from './WeightsPanel.tsx';

const first = firstNeedView(tinyInventory)!;

/** Static markup shows the state an atlas was opened with. */
function openNeed(change: Partial<NeedQuestion> = {}, rest: Partial<NeedView> = {}) {
  const need = { ...first, ...rest, question: { ...first.question, ...change } };
  return openTinyAtlas({ view: { view: 'need', level: DISTRICT, need } });
}
const shownIn = (atlas: Atlas) => selectNeed(atlas.store.getState(), atlas)!;
const saidOf = (atlas: Atlas) =>
  needNotices(shownIn(atlas), String, wordsOf('de')).map(({ words }) => words);
const questionIn = (atlas: Atlas) => shownView(atlas.store.getState()).need!.question;

describe('the question builder', () => {
  it('shows question, areas, period, offers and way in both languages', async () => {
    const atlas = await openNeed();
    const german = readableText(renderInNeed(atlas, <NeedHeading />));
    expect(german).toContain('Wo fehlt Beratung?');
    expect(german).toContain('Zahlen 2021');
    expect(german).toContain('Weg: Luftlinie × 1,3');
    expect(german).toContain('Erfundene Angebote.');
    expect(readableText(renderInNeed(atlas, <NeedHeading />, 'en'))).toContain(
      'straight line × 1.3',
    );
  });

  it('has one chip for every part of the question, each saying what holds', async () => {
    const chips = readableText(renderInNeed(await openNeed(), <QuestionChips />));
    for (const part of [
      'Zielgruppe: Alle Einwohner Arbeitslose Männer',
      'Bedarf: 1 Indikator',
      'Angebote: Beratung (2)',
      'Maß: erreicht in 5 km',
      'Weg: Luftlinie × 1,3',
    ]) {
      expect(chips).toContain(part);
    }
  });

  it('is marked as refined only where it is asked in another way than the package asks it', async () => {
    const atlas = await openNeed();
    expect(isRefined(questionIn(atlas), tinyInventory)).toBe(false);
    await refineQuestion(atlas, { reach: 800 });
    expect(isRefined(questionIn(atlas), tinyInventory)).toBe(true);
    await askPreset(atlas, 'advice');
    expect(isRefined(questionIn(atlas), tinyInventory)).toBe(false);
  });

  it('keeps its name while it is refined and loses it with another target group', async () => {
    const atlas = await openNeed();
    await refineQuestion(atlas, { reach: 800 });
    expect(questionIn(atlas).preset).toBe('advice');
    await changeQuestion(atlas, { targetGroup: 'men' });
    expect(questionIn(atlas).preset).toBeNull();
    const own = await openNeed({ preset: null, targetGroup: 'men' });
    expect(readableText(renderInNeed(own, <NeedHeading />))).toContain(
      'Wo fehlen Angebote für Männer (Beratung)?',
    );
  });

  it('names the years that counting offers describe, not those of other offers', async () => {
    const atlas = await openNeed();
    expect(yearsOfOffers(shownIn(atlas))).toEqual(['2021', '2021']);
    await changeQuestion(atlas, { categories: ['advice', 'meeting'] });
    expect(yearsOfOffers(shownIn(atlas))).toEqual(['2019', '2021']);
  });

  it('names the periods the figures really have', async () => {
    const atlas = await openNeed({ period: periodId('2030') });
    expect(periodsOfFigures(shownIn(atlas))).toEqual(['2021']);
    expect(saidOf(atlas)).toContain('„unemp_rate“ hat für 2030 keine Zahlen; gezeigt wird 2021.');
  });

  it('offers categories by field with what is open on the day, and operators of the chosen', async () => {
    const atlas = await openNeed();
    const groups = groupCategories(shownIn(atlas), atlas.source.package.catalogue.fields);
    const counts = groups.flatMap(({ categories }) =>
      categories.map(({ category, open }) => [category.id, open]),
    );
    expect(counts).toContainEqual(['advice', 3]);
    expect(counts).toContainEqual(['meeting', 1]);
    expect(operatorsOf(shownIn(atlas))).toEqual(['Verein Altstadt']);
    await refineQuestion(atlas, { day: '2031-01-01' });
    const later = groupCategories(shownIn(atlas), []).flatMap(({ categories }) => categories);
    expect(later.find(({ category }) => category.id === 'advice')?.open).toBe(2);
  });
});

describe('weights', () => {
  const parts = [
    { indicator: indicatorId('unemp_rate'), weight: 60, direction: null },
    { indicator: indicatorId('pop_female_share'), weight: 60, direction: 'high_need' },
  ] as const;

  it('of presets are spread over the slider without changing their ratios', () => {
    const [preset] = tinyInventory.presets;
    const weighted = { ...preset!, parts: parts.map((part, at) => ({ ...part, weight: at + 1 })) };
    const question = questionOf(weighted, tinyInventory);
    expect(question.parts.map(({ weight }) => weight)).toEqual([30, 60]);
  });

  it('are shares of all weights, and none where all are 0', () => {
    expect(weightShares(parts)).toEqual([0.5, 0.5]);
    const one = withWeight(parts, indicatorId('unemp_rate'), 0);
    expect(weightShares(one)).toEqual([0, 1]);
    expect(weightShares(withWeight(one, indicatorId('pop_female_share'), 0))).toEqual([0, 0]);
  });

  it('show while they move, and one step of undo takes the whole movement back', async () => {
    const atlas = await openNeed();
    await refineQuestion(atlas, { parts });
    const { view } = atlas.store.getState();
    for (const weight of [59, 50, 40]) {
      await tryRefinement(atlas, { parts: withWeight(parts, indicatorId('unemp_rate'), weight) });
      expect(questionIn(atlas).parts[0]?.weight).toBe(weight);
      expect(atlas.store.getState().view).toBe(view);
    }
    await refineQuestion(atlas, { parts: withWeight(parts, indicatorId('unemp_rate'), 40) });
    expect(atlas.store.getState().view.need?.question.parts[0]?.weight).toBe(40);
    undo(atlas);
    expect(questionIn(atlas).parts[0]?.weight).toBe(60);
    redo(atlas);
    expect(questionIn(atlas).parts[0]?.weight).toBe(40);
  });

  it('have a slider and a number for each indicator, named after it', async () => {
    const atlas = await openNeed({ parts });
    const markup = renderInNeed(atlas, <WeightsPanel />);
    expect(markup.match(/type="range"/g)).toHaveLength(2);
    expect(markup).toContain('aria-label="Gewicht von unemp_rate als Zahl"');
    expect(readableText(markup)).toContain('50 %');
  });

  it('say that the index needs a weight when all are 0', async () => {
    const atlas = await openNeed({ parts: parts.map((part) => ({ ...part, weight: 0 })) });
    expect(readableText(renderInNeed(atlas, <NeedNotices />))).toContain(
      'Kein Indikator hat ein Gewicht über 0',
    );
  });
});

describe('what must be known of the answer', () => {
  it('includes a travel table that is not here, with the reach that stands in', async () => {
    const travel = { kind: 'table', table: 'bus', unit: 'minutes' } as const;
    expect(saidOf(await openNeed({ travel, reach: 15 }))).toContain(
      'Die Tabelle der Wege „bus“ ist auf diesem Gerät für diese Gebietsebene nicht vorhanden. Gerechnet wird mit Luftlinie und einer Reichweite von 1,2 km.',
    );
  });

  it('includes a table that was read for another level', async () => {
    const times = {
      unit: 'minutes',
      origins: 'areas',
      offers: ['o1'],
      offer: Uint32Array.of(0),
      origin: Uint32Array.of(0),
      cost: Float64Array.of(5),
    } as const;
    const travel = { kind: 'table', table: 'bus', unit: 'minutes' } as const;
    const atlas = await openNeed({ travel, reach: 15 });
    addTravelTable(atlas, 'bus', { name: 'Bus', level: DISTRICT, times });
    expect(shownIn(atlas).missingTable).toBeNull();
    addTravelTable(atlas, 'bus', { name: 'Bus', level: CITY, times });
    expect(shownIn(atlas).missingTable).toBe('bus');
  });

  it('includes steps of a scenario that found nothing to work on', async () => {
    const edits = [{ kind: 'close', offer: 'gone' }] as const;
    const atlas = await openNeed({}, { scenarios: [{ name: 'A', edits }], scenario: 0 });
    expect(saidOf(atlas).join(' ')).toContain(
      '1 Änderung betrifft ein Angebot, das es nicht mehr gibt, und bleibt ohne Wirkung.',
    );
  });

  it('includes a target group of which the package has no figures', async () => {
    const atlas = await openNeed({ targetGroup: 'infants' });
    expect(saidOf(atlas).join(' ')).toContain('enthält das Paket keine Bevölkerungszahlen');
  });

  it('puts what changes the answer in sight and before the rest', async () => {
    const atlas = await openNeed({ period: periodId('2030'), parts: [] });
    const urgent = needNotices(shownIn(atlas), String, wordsOf('de')).map((one) => one.urgent);
    expect(urgent).toEqual([...urgent].sort((one, other) => Number(other) - Number(one)));
    expect(urgent[0]).toBe(true);
  });
});
