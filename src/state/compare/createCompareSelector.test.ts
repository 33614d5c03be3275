import { describe, expect, it } from 'vitest';
import { addCells } from '../../domain/indicators/addCells.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { changeView } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { changeCompare, changeOwnAreas, compareAreas } from './compareActions.ts';
import { type CompareView, firstCompareView } from './compareView.ts';
import { selectCompare } from './selectCompare.ts';

const residents = indicatorId('pop_total');
const rate = indicatorId('unemp_rate');
const west: OwnArea = {
  id: areaId('own-1'),
  name: 'Am Fluss',
  members: ['d1', 'd2'].map(areaId),
  shape: null,
};
const picked = firstCompareView({ kind: 'picked', indicators: [residents, rate] });

function open(compare: Partial<CompareView> = {}, areas = ['d1', 'd3']): Promise<Atlas> {
  return openTinyAtlas({
    view: { view: 'compare', areas: areas.map(areaId), compare: { ...picked, ...compare } },
  });
}
const shown = (atlas: Atlas) => selectCompare(atlas.store.getState(), atlas)!;

describe('what Vergleichen shows', () => {
  it('are the selected areas and the own ones, in the order of their colours', async () => {
    const { places } = shown(await open({ ownAreas: [west] }));
    expect(places.map(({ name }) => name)).toEqual(['Altstadt', expect.any(String), 'Am Fluss']);
    expect(places.map(({ own }) => own !== null)).toEqual([false, false, true]);
  });

  it('adds up an own area from its districts', async () => {
    const [count] = shown(await open({ ownAreas: [west] })).indicators;
    const { figures, rowOf } = count!.base;
    const cell = (id: string) =>
      cellAt(figures.values, rowOf.get(areaId(id))! * figures.periods.length + count!.periodIndex);
    const parts = [cell('d1'), cell('d2')].map((one) => ({ cell: one, sign: 1 as const }));
    expect(cell('own-1')).toEqual(addCells(parts));
  });

  it('has the figures of city, parents and reference beside those of the level', async () => {
    const atlas = await open({ reference: { kind: 'parent' } });
    const parent = atlas.source.package.areas.find(({ id }) => id === 'd1')!.parent!;
    expect(shown(atlas).indicators[0]!.base.rowOf.has(parent)).toBe(true);
    expect(shown(atlas).indicators[0]!.base.rowOf.has(areaId('0'))).toBe(true);
  });

  it('takes the latest earlier period of an indicator that lacks the one asked for', async () => {
    const atlas = await open();
    await changeView(atlas, { period: periodId('2020'), compareWith: periodId('2019') });
    const [first] = shown(atlas).indicators;
    expect([first!.period, first!.against]).toEqual(['2020', '2019']);
  });

  it('computes no indicator anew when another one is added', async () => {
    const atlas = await open();
    const [before] = shown(atlas).indicators;
    const share = indicatorId('pop_female_share');
    await changeCompare(atlas, { set: { kind: 'picked', indicators: [residents, share] } });
    const [after, added] = shown(atlas).indicators;
    expect(after!.base).toBe(before!.base);
    expect(added!.indicator.id).toBe(share);
  });

  it('relates the first two indicators until a person picks others', async () => {
    const atlas = await open();
    expect(shown(atlas).pair?.map(({ indicator }) => indicator.id)).toEqual([residents, rate]);
    await changeCompare(atlas, { pair: [rate, residents] });
    expect(shown(atlas).pair?.map(({ indicator }) => indicator.id)).toEqual([rate, residents]);
  });

  it('is nothing while the view is another one', async () => {
    const atlas = await openTinyAtlas();
    expect(selectCompare(atlas.store.getState(), atlas)).toBeNull();
  });
});

describe('the seventh area', () => {
  it('is refused with a notice, whether selected, similar or own', async () => {
    const atlas = await open({ ownAreas: [west] }, ['d1', 'd2', 'd3', 'd4', 'd5']);
    await compareAreas(atlas, [areaId('d6')]);
    expect(atlas.store.getState().session.notice).toEqual({ kind: 'selection_full' });
    expect(shown(atlas).places).toHaveLength(6);
    await changeOwnAreas(atlas, [west, { ...west, id: areaId('own-2') }]);
    expect(shown(atlas).places).toHaveLength(6);
  });

  it('is no matter where an area is compared already', async () => {
    const atlas = await open({ ownAreas: [west] }, ['d1', 'd2', 'd3', 'd4', 'd5']);
    await compareAreas(atlas, [areaId('d3')]);
    expect(atlas.store.getState().session.notice).toBeNull();
  });
});
