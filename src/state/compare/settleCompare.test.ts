import { describe, expect, it } from 'vitest';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { areaId, indicatorId, periodId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { defaultView, type ViewState } from '../viewState.ts';
import { type CompareView, firstCompareView } from './compareView.ts';
import { settleCompare } from './settleCompare.ts';

const rate = indicatorId('unemp_rate');
const picked = firstCompareView({ kind: 'picked', indicators: [rate] });
const own = (number: number, ...members: string[]): OwnArea => ({
  id: areaId(`own-${number}`),
  name: `Eigenes ${number}`,
  members: members.map(areaId),
  shape: null,
});
const compareWith = (change: Partial<CompareView>, view: Partial<ViewState> = {}): ViewState => ({
  ...defaultView(tinyAtlas),
  view: 'compare',
  compare: { ...picked, ...change },
  ...view,
});

describe('settleCompare(view, package)', () => {
  it('first compares the theme of the indicator that was on the screen', () => {
    const { view } = settleCompare(compareWith({}, { compare: null }), tinyAtlas);
    const concept = tinyAtlas.catalogue.indicators.find(({ id }) => id === rate)?.concept;
    const theme = tinyAtlas.catalogue.concepts.find(({ id }) => id === concept)?.theme;
    expect(view.compare?.set).toEqual({ kind: 'theme', id: theme });
  });

  it('leaves what the package knows as it is, the same object', () => {
    const view = compareWith({ ownAreas: [own(1, 'd1', 'd2')] });
    expect(settleCompare(view, tinyAtlas)).toEqual({ view, dropped: [] });
    expect(settleCompare(view, tinyAtlas).view).toBe(view);
  });

  it('leaves out what the package does not know and names it', () => {
    const asked = compareWith({
      set: { kind: 'picked', indicators: [rate, indicatorId('gone')] },
      pair: [rate, indicatorId('lost')],
      ownAreas: [own(1, 'd1', 'nowhere'), own(2, 'neverland')],
      reference: { kind: 'area', area: areaId('atlantis') },
    });
    const { view, dropped } = settleCompare(asked, tinyAtlas);
    expect(view.compare).toEqual({ ...picked, ownAreas: [own(1, 'd1')] });
    expect(dropped).toEqual(['gone', 'lost', 'nowhere', 'neverland', 'atlantis']);
  });

  it('compares six areas at most, the selection first', () => {
    const areas = ['d1', 'd2', 'd3', 'd4', 'd5'].map(areaId);
    const asked = compareWith({ ownAreas: [own(1, 'd1'), own(2, 'd2')] }, { areas });
    const { view, dropped } = settleCompare(asked, tinyAtlas);
    expect(view.compare?.ownAreas).toEqual([own(1, 'd1')]);
    expect(dropped).toEqual(['Eigenes 2']);
  });

  it('keeps the first of two own areas with one number, since figures belong to a number', () => {
    const twin = { ...own(1, 'd2'), name: 'Zwilling' };
    const { view, dropped } = settleCompare(
      compareWith({ ownAreas: [own(1, 'd1'), twin, own(2, 'd2')] }),
      tinyAtlas,
    );
    expect(view.compare?.ownAreas).toEqual([own(1, 'd1'), own(2, 'd2')]);
    expect(dropped).toEqual(['Zwilling']);
  });

  it('forgets two swiped maps where one shows what the package does not have', () => {
    const known = { indicator: rate, period: periodId('2019'), layer: 'values' } as const;
    const old = { ...known, period: periodId('1919') };
    const lost = { ...known, indicator: indicatorId('gone') };
    const settled = (sides: CompareView['sides']) =>
      settleCompare(compareWith({ sides }), tinyAtlas);
    expect(settled([known, known]).view.compare?.sides).toEqual([known, known]);
    expect(settled([known, old]).view.compare?.sides).toBeNull();
    expect(settled([lost, old]).dropped).toEqual(['gone', '1919']);
  });

  it('does not touch another view', () => {
    const view = defaultView(tinyAtlas);
    expect(settleCompare(view, tinyAtlas).view).toBe(view);
  });
});
