import { describe, expect, it } from 'vitest';
import { cellAt } from '../../domain/model/column.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { DISTRICT, indicatorId, PLANNING_AREA } from '../../testing/tinyPackage.ts';
import { changeView } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { countedOffers } from './countedOffers.ts';
import {
  addScenario,
  addTravelTable,
  askPreset,
  changeQuestion,
  editInScenario,
  editStock,
  keepQuestion,
  tryQuestion,
} from './needActions.ts';
import type { NeedShown } from './needShown.ts';
import { selectNeed } from './selectNeed.ts';

const open = () => openTinyAtlas({ view: { view: 'need' } });
const shownIn = (atlas: Atlas): NeedShown => selectNeed(atlas.store.getState(), atlas)!;
const weighted = (weight: number) => [
  { indicator: indicatorId('unemp_rate'), weight, direction: null },
];

describe('what Bedarf & Angebot shows', () => {
  it('is nothing in another view', async () => {
    const atlas = await openTinyAtlas();
    expect(selectNeed(atlas.store.getState(), atlas)).toBeNull();
  });

  it('is the same object while nothing changes', async () => {
    const atlas = await open();
    expect(shownIn(atlas)).toBe(shownIn(atlas));
    expect(shownIn(atlas).before).toBe(shownIn(atlas).assessment);
    expect(shownIn(atlas).offers).toBe(shownIn(atlas).stock);
  });

  it('computes coverage no second time when a weight moves, and need anew', async () => {
    const atlas = await open();
    await changeQuestion(atlas, { parts: weighted(10) });
    const before = shownIn(atlas);
    await tryQuestion(atlas, { parts: weighted(60) });
    const after = shownIn(atlas);
    expect(after.assessment.coverage).toBe(before.assessment.coverage);
    expect(after.input.coverage).toEqual(before.input.coverage);
    expect(after.assessment.need).not.toBe(before.assessment.need);
    expect(after.input.need.question.parts[0]!.weight).toBe(60);
    expect(after.input.need.figures[0]!.part.weight).toBe(60);
    expect(after.input.need.figures[0]!.values).toBe(before.input.need.figures[0]!.values);
    await keepQuestion(atlas);
    expect(shownIn(atlas).assessment).toBe(after.assessment);
  });

  it('computes need no second time when an offer closes, or the reach changes', async () => {
    const atlas = await open();
    const before = shownIn(atlas);
    await changeQuestion(atlas, { reach: 900 });
    const nearer = shownIn(atlas);
    expect(nearer.assessment.need).toBe(before.assessment.need);
    expect(nearer.assessment.coverage).not.toBe(before.assessment.coverage);
    editStock(atlas, { kind: 'close', offer: 'o1' });
    const closed = shownIn(atlas);
    expect(closed.assessment.need).toBe(before.assessment.need);
    expect(closed.offers.find(({ id }) => id === 'o1')!.status).toBe('closed');
    expect(closed.sites).toBe(before.sites);
  });

  it('keeps the answer and the input of the judgement while only the panel changes', async () => {
    const atlas = await open();
    const before = shownIn(atlas);
    await changeView(atlas, { need: { ...before.need, face: 'offers', pickedCell: 3 } });
    expect(shownIn(atlas).input).toBe(before.input);
    expect(shownIn(atlas).assessment).toBe(before.assessment);
  });

  it('measures a scenario by the limits of the stock and keeps the answer before it', async () => {
    const atlas = await open();
    const before = shownIn(atlas).assessment;
    addScenario(atlas, 'Ohne Bahnhof');
    await editInScenario(atlas, { kind: 'close', offer: 'o1' });
    const shown = shownIn(atlas);
    expect(shown.before).toBe(before);
    expect(shown.assessment.coverage.limits).toEqual(before.coverage.limits);
    expect(shown.assessment.need).toBe(before.need);
    expect(shown.input.coverage.reference?.offers).toBe(countedOffers(shown.stock));
    expect(shown.stock).not.toBe(shown.offers);
    expect(shown.refused).toEqual([]);
    await editInScenario(atlas, { kind: 'close', offer: 'gone' });
    expect(shownIn(atlas).refused).toMatchObject([{ reason: 'unknown_offer' }]);
  });

  it('gives a moved offer the area in which it now stands', async () => {
    const atlas = await open();
    editStock(atlas, { kind: 'move', offer: 'o1', position: [10.05, 50.05] });
    expect(shownIn(atlas).offers[0]!.area).toBe('d4');
    editStock(atlas, { kind: 'move', offer: 'o1', position: [1, 1] });
    expect(shownIn(atlas).offers[0]!.area).toBeNull();
    expect(shownIn(atlas).input.coverage.areaOfOffer[0]).toBe(-1);
  });

  it('puts offers and addresses of districts into their planning areas', async () => {
    const atlas = await open();
    const districts = shownIn(atlas);
    await changeView(atlas, { level: PLANNING_AREA });
    const { input, areaIds, sites } = shownIn(atlas);
    expect(areaIds.length).toBeLessThan(districts.areaIds.length);
    const [first] = input.coverage.areaOfOffer;
    expect(atlasParent(atlas, 'd2')).toBe(areaIds[first!]);
    // Houses outside of every district stay outside.
    expect(sites.area.filter((area) => area === -1).length).toBe(1);
  });

  it('has a site for every address, and the label point of an area without any', async () => {
    const { sites, areaIds } = shownIn(await open());
    const empty = areaIds.indexOf('d6' as never);
    expect([...sites.area].filter((area) => area === empty).length).toBe(1);
    expect(sites.longitude.length).toBe(11);
    expect(sites.weight.every((weight) => weight === 1)).toBe(true);
  });

  it('stands in straight lines for a travel table that is not here, until it arrives', async () => {
    const atlas = await open();
    const travel = { kind: 'table', table: 'walk', unit: 'minutes' } as const;
    await changeQuestion(atlas, { travel, reach: 10 });
    expect(shownIn(atlas).missingTable).toBe('walk');
    expect(shownIn(atlas).input.coverage.question).toMatchObject({ reach: 800 });
    const times: TravelTimes = {
      unit: 'minutes',
      origins: 'areas',
      offers: ['o1'],
      offer: Uint32Array.of(0),
      origin: Uint32Array.of(0),
      cost: Float64Array.of(4),
    };
    addTravelTable(atlas, 'walk', { name: 'Zu Fuß', level: DISTRICT, times });
    const shown = shownIn(atlas);
    expect(shown.missingTable).toBeNull();
    expect(shown.input.coverage.times).toBe(times);
    expect(cellAt(shown.assessment.coverage.nearest, 0)).toMatchObject({ value: 4 });
  });

  it('answers Berlin’s index with the changes of two years, and says which periods differ', async () => {
    const atlas = await open();
    await askPreset(atlas, 'meeting');
    const { input, assessment, otherPeriods } = shownIn(atlas);
    expect(input.need.figures[0]!.change).not.toBeNull();
    expect(assessment.need.problem?.code).toBe('too_few_areas');
    expect(assessment.cell.length).toBe(assessment.areas.length);
    expect(otherPeriods).toEqual([]);
    await changeQuestion(atlas, { period: '2019' as never });
    expect(shownIn(atlas).input.need.figures[0]!.change).toBeNull();
    await changeQuestion(atlas, { period: '2030' as never });
    expect(shownIn(atlas).otherPeriods).toEqual([{ indicator: 'unemp_rate', period: '2021' }]);
  });

  it('has no heads of a group without figures, and still says who has an offer in reach', async () => {
    const atlas = await open();
    await changeQuestion(atlas, { targetGroup: 'infants' });
    const { assessment } = shownIn(atlas);
    expect(cellAt(assessment.population, 0).kind).toBe('missing');
    expect(assessment.populationCity.kind).toBe('missing');
    expect(cellAt(assessment.coverage.within, 0).kind).toBe('number');
    expect(assessment.coverage.city.kind).toBe('missing');
  });
});

function atlasParent(atlas: Atlas, id: string) {
  return atlas.source.package.areas.find((area) => area.id === id)!.parent;
}
