import { describe, expect, it } from 'vitest';
import { changeView } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import { selectCompare } from '../../state/compare/selectCompare.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { createSmallMaps, evenlyChosen } from './smallMaps.ts';
import { swipeSides, withChoice } from './swipeSides.ts';

const picked = firstCompareView({
  kind: 'picked',
  indicators: ['unemp_rate', 'pop_female_share'].map(indicatorId),
});

async function open(compare: Partial<CompareView> = {}, view: Partial<ViewState> = {}) {
  return openTinyAtlas({
    view: { view: 'compare', areas: [areaId('d1')], compare: { ...picked, ...compare }, ...view },
  });
}
const comparison = (atlas: Atlas) => selectCompare(atlas.store.getState(), atlas)!;
const titles = (maps: ReturnType<ReturnType<typeof createSmallMaps>>) =>
  maps.map(({ shown }) => `${shown.base.indicator.id} ${shown.view.period}`);

describe('several maps side by side', () => {
  it('show the leading indicator in each of its periods, with the same classes', async () => {
    const maps = createSmallMaps()(comparison(await open()));
    expect(titles(maps)).toEqual(['unemp_rate 2019', 'unemp_rate 2020', 'unemp_rate 2021']);
    const limits = maps.map(({ shown }) => [...shown.classification.breaks]);
    expect(new Set(limits.map(String)).size).toBe(1);
  });

  it('show every indicator of the set in its period, as changes where they are asked for', async () => {
    const atlas = await open({ arrangement: 'indicators' }, { compareWith: periodId('2019') });
    const maps = createSmallMaps()(comparison(atlas));
    expect(titles(maps)).toEqual(['unemp_rate 2021', 'pop_female_share 2021']);
    expect(maps.map(({ shown }) => shown.mode)).toEqual(['difference', 'difference']);
  });

  it('are swiped between two periods, or between the pair of indicators', async () => {
    const atlas = await open({ arrangement: 'swipe' });
    const mapsOf = createSmallMaps();
    expect(titles(mapsOf(comparison(atlas)))).toEqual(['unemp_rate 2021', 'pop_female_share 2021']);
    await changeView(atlas, { compareWith: periodId('2019') });
    expect(titles(mapsOf(comparison(atlas)))).toEqual(['unemp_rate 2019', 'unemp_rate 2021']);
  });

  it('are swiped between what a person chose, each with its layer', async () => {
    const rate = indicatorId('unemp_rate');
    const sides: CompareView['sides'] = [
      { indicator: rate, period: periodId('2020'), layer: 'smoothed' },
      { indicator: indicatorId('pop_total'), period: periodId('2019'), layer: 'values' },
    ];
    const shown = comparison(await open({ arrangement: 'swipe', sides }));
    expect(titles(createSmallMaps()(shown))).toEqual(['unemp_rate 2020', 'pop_total 2019']);
    expect(swipeSides(shown)?.map(({ layer }) => layer)).toEqual(['smoothed', 'values']);
  });

  it('are swiped between the first period and the one shown where there is one indicator', async () => {
    const set = { kind: 'picked', indicators: [indicatorId('unemp_rate')] } as const;
    const maps = createSmallMaps()(comparison(await open({ set, arrangement: 'swipe' })));
    expect(titles(maps)).toEqual(['unemp_rate 2019', 'unemp_rate 2021']);
  });

  it('are not computed anew where something else of the view changes', async () => {
    const atlas = await open();
    const mapsOf = createSmallMaps();
    const before = mapsOf(comparison(atlas)).map(({ shown }) => shown);
    await changeView(atlas, { areas: [areaId('d2')] });
    await changeCompare(atlas, { order: 'name' });
    mapsOf(comparison(atlas)).forEach(({ shown }, index) => {
      expect(shown).toBe(before[index]);
    });
  });
});

describe('withChoice(sides, at, change)', () => {
  it('changes one side, keeps the other, and shows another indicator at a period it has', async () => {
    const sides = swipeSides(comparison(await open({ arrangement: 'swipe' })))!;
    const { indicator } = sides[0].figures;
    const older = { ...indicator, id: indicatorId('old'), periods: [periodId('2019')] };
    const [left, right] = withChoice(sides, 0, { layer: 'clusters', period: periodId('2020') });
    expect(left).toEqual({ indicator: 'unemp_rate', period: '2020', layer: 'clusters' });
    expect(right).toEqual({ indicator: 'pop_female_share', period: '2021', layer: 'values' });
    expect(withChoice(sides, 1, { indicator: older })[1]).toMatchObject({
      indicator: 'old',
      period: '2019',
    });
  });
});

describe('evenlyChosen(items, most)', () => {
  it('keeps the first and the last of too many', () => {
    const years = Array.from({ length: 30 }, (_, index) => 1990 + index);
    const chosen = evenlyChosen(years, 12);
    expect(chosen).toHaveLength(12);
    expect([chosen[0], chosen.at(-1)]).toEqual([1990, 2019]);
    expect(new Set(chosen).size).toBe(12);
  });

  it('keeps all of a few', () => {
    expect(evenlyChosen([1, 2, 3], 12)).toEqual([1, 2, 3]);
  });
});
