import { describe, expect, it } from 'vitest';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { cellAt, setCell } from '../../domain/model/column.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import {
  areaId,
  CITY,
  indicatorId,
  PLANNING_AREA,
  periodId,
  tinyPeriods,
} from '../../testing/tinyPackage.ts';
import { changeView, patchSession, toggleArea } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { DEFAULT_CLASSIFICATION, type ViewState } from '../viewState.ts';
import type { Shown } from './shown.ts';

const shownBy = (atlas: Atlas) => atlas.select.shown(atlas.store.getState());
const open = async (view: Partial<ViewState> = {}) => shownBy(await openTinyAtlas({ view }));

function cellOf({ base, values, periodIndex }: Shown, area: string): Cell {
  return cellAt(values, base.rowOf.get(areaId(area))! * base.figures.periods.length + periodIndex);
}

const at = (shown: Shown, area: string) => shown.base.areaIds.indexOf(areaId(area));
const rankOf = (shown: Shown, area: string) => shown.ranking.ranks[at(shown, area)];
const classOf = (shown: Shown, area: string) => shown.classes[at(shown, area)];

describe('select.shown(state): places', () => {
  it('shows the areas with a polygon and has the city, the unassigned and the Land beside them', async () => {
    const { base } = await open();
    expect(base.areaIds).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    expect([...base.rowOf.keys()].slice(6).sort()).toEqual(['0', '999', 'land']);
  });

  it('takes the published figure of the city, in which the unassigned are counted', async () => {
    const shown = await open({ indicator: indicatorId('unemp_total'), period: periodId('2019') });
    expect(cellOf(shown, '0')).toMatchObject({ kind: 'number', value: 277 });
  });

  it('adds up planning areas from their districts, from counts and never from rates', async () => {
    const shown = await open({ level: PLANNING_AREA });
    expect(cellOf(shown, 'west')).toMatchObject({ kind: 'number', value: (100 * 79) / 1860 });
  });

  it('makes a range of a planning area with a withheld part, as wide as the part allows', async () => {
    const shown = await open({ level: PLANNING_AREA });
    const bounds = boundsOf(cellOf(shown, 'ost'))!;
    expect(bounds.low).toBeCloseTo((100 * 179) / 4390, 9);
    expect(bounds.high).toBeCloseTo((100 * 181) / 4390, 9);
  });

  it('has figures of a selected area of another level, for trend and table', async () => {
    const shown = await open({ areas: [areaId('west')] });
    expect(cellOf(shown, 'west').kind).toBe('number');
    expect(shown.base.areaIds).not.toContain('west');
  });

  it('shows the city alone on its own level', async () => {
    const shown = await open({ level: CITY });
    expect(shown.base.areaIds).toEqual(['0']);
    expect(shown.ranking.rankedCount).toBe(1);
  });
});

describe('select.shown(state): withheld figures', () => {
  it('neither ranks nor colours an area whose own count is withheld, and keeps its range to show', async () => {
    const shown = await open();
    expect(rankOf(shown, 'd6')).toBeNull();
    expect(classOf(shown, 'd6')).toBe(NO_CLASS);
    expect(cellAt(shown.current, at(shown, 'd6')).kind).toBe('interval');
    expect(shown.ranking.rankedCount).toBe(5);
  });

  it('ranks a sum whose bounds leave no doubt about its place', async () => {
    const shown = await open({ level: PLANNING_AREA });
    expect([rankOf(shown, 'west'), rankOf(shown, 'ost')]).toEqual([1, 2]);
  });

  it('ranks no difference of a withheld count', async () => {
    const shown = await open({ compareWith: periodId('2020') });
    expect(cellAt(shown.current, at(shown, 'd6')).kind).toBe('interval');
    expect(rankOf(shown, 'd6')).toBeNull();
    expect(classOf(shown, 'd6')).toBe(NO_CLASS);
  });

  it('gives no class and no rank to what the source does not have', async () => {
    const atlas = await openTinyAtlas({ view: { indicator: indicatorId('pop_total') } });
    const { series } = atlas.store.getState().dataset;
    const column = structuredClone(series.get(indicatorId('pop_total'))!);
    setCell(column.cells, 5, { kind: 'suppressed', flags: [] });
    atlas.store.setState(({ dataset }) => ({
      dataset: { ...dataset, series: new Map([[column.indicator, column]]) },
    }));
    const shown = shownBy(atlas);
    expect(cellAt(shown.current, at(shown, 'd1')).kind).toBe('suppressed');
    expect(rankOf(shown, 'd1')).toBeNull();
    expect(classOf(shown, 'd1')).toBe(NO_CLASS);
  });
});

describe('select.shown(state): classes and ranks', () => {
  it('keep their order: who has the higher class has the higher value and the better rank', async () => {
    for (const period of tinyPeriods) {
      const shown = await open({ period });
      const ranked = [...shown.ranking.order.slice(0, shown.ranking.rankedCount)];
      const classes = ranked.map((index) => shown.classes[index]!);
      expect(classes).toEqual([...classes].sort((a, b) => b - a));
      const values = ranked.map((index) => shown.current.low[index]!);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it('have the same limits in every period when they are made for all of them', async () => {
    const breaks = await Promise.all(
      tinyPeriods.map(async (period) => (await open({ period })).classification.breaks),
    );
    expect(new Set(breaks.map(String)).size).toBe(1);
  });

  it('have limits of their own in each period when they are made for one', async () => {
    const classification = { ...DEFAULT_CLASSIFICATION, scope: 'period', rounded: false } as const;
    const early = await open({ classification, period: periodId('2019') });
    const late = await open({ classification, period: periodId('2021') });
    expect(early.classification.breaks).not.toEqual(late.classification.breaks);
    expect(early.classification.breaks[0]).toBeCloseTo(800 / 650, 9);
    expect(late.classification.breaks[0]).toBeCloseTo(900 / 690, 9);
  });

  it('of differences are symmetrical about no change', async () => {
    const { classification, mode } = await open({ compareWith: periodId('2019') });
    expect(mode).toBe('difference');
    expect(classification.method).toBe('diverging');
  });
});

describe('select.shown(state): what did not change keeps its identity', () => {
  it('gives the very same object for the same state', async () => {
    const atlas = await openTinyAtlas();
    expect(shownBy(atlas)).toBe(shownBy(atlas));
  });

  it('when a dialog, a notice or the camera changes', async () => {
    const atlas = await openTinyAtlas();
    const before = shownBy(atlas);
    patchSession(atlas, { dialog: { kind: 'picker' }, pickedClass: 1 });
    expect(shownBy(atlas)).toBe(before);
  });

  it('when an area of the level is selected: figures, classes and ranking stay', async () => {
    const atlas = await openTinyAtlas();
    const before = shownBy(atlas);
    await toggleArea(atlas, areaId('d1'));
    const after = shownBy(atlas);
    expect(after.view.areas).toEqual(['d1']);
    expect(after.base).toBe(before.base);
    expect(after.current).toBe(before.current);
    expect(after.classes).toBe(before.classes);
    expect(after.ranking).toBe(before.ranking);
  });

  it('when the period changes: figures and pooled class limits stay', async () => {
    const atlas = await openTinyAtlas();
    const before = shownBy(atlas);
    await changeView(atlas, { period: periodId('2020') });
    const after = shownBy(atlas);
    expect(after.base).toBe(before.base);
    expect(after.classification).toBe(before.classification);
    expect(after.current).not.toBe(before.current);
  });
});
