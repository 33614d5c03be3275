import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../domain/model/result.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId, indicatorId, periodId, tinySeries } from '../../testing/tinyPackage.ts';
import { shownView } from '../atlasStore.ts';
import {
  cancelPreview,
  changeView,
  keepPreview,
  patchSession,
  previewView,
  redo,
  showNote,
  showPage,
  toggleArea,
  undo,
} from './changeView.ts';

const seriesOf = (id: string) => tinySeries.find((series) => series.indicator === id)!;

describe('changeView(atlas, change)', () => {
  it('shows the new figure once its series is there, never half of it', async () => {
    const atlas = await openTinyAtlas();
    const change = changeView(atlas, { indicator: indicatorId('pop_female_share') });
    expect(atlas.store.getState().view.indicator).toBe('unemp_rate');
    expect(atlas.store.getState().session.pending).toBe(true);
    await change;
    expect(atlas.store.getState().view.indicator).toBe('pop_female_share');
    expect(atlas.store.getState().session.pending).toBe(false);
  });

  it('keeps the view that was there when a slice is missing, and says what is wrong', async () => {
    const atlas = await openTinyAtlas({
      source: { series: async (id) => failed({ code: 'not_found', file: `${id}.json` }) },
    });
    const before = atlas.store.getState().view;
    await changeView(atlas, { indicator: indicatorId('pop_female_share') });
    const { view, session } = atlas.store.getState();
    expect(view).toBe(before);
    expect(session.notice).toEqual({
      kind: 'problem',
      problem: { code: 'not_found', file: 'pop_female.json' },
    });
    expect(session.pending).toBe(false);
  });

  it('stays where it was when the offers do not arrive, and goes on once they do', async () => {
    const problem = { code: 'not_found', file: 'inventory.json' } as const;
    let isThere = false;
    const atlas = await openTinyAtlas({
      source: { inventory: async () => (isThere ? ok(tinyInventory) : failed(problem)) },
    });
    const before = atlas.store.getState().view;
    await changeView(atlas, { view: 'need' });
    expect(atlas.store.getState().view).toBe(before);
    expect(atlas.store.getState().session).toMatchObject({
      pending: false,
      notice: { kind: 'problem', problem },
    });
    isThere = true;
    await changeView(atlas, { view: 'need' });
    expect(atlas.store.getState().view.view).toBe('need');
    expect(atlas.store.getState().session.notice).toBeNull();
  });

  it('lets the newer of two requests win, however late the older one arrives', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const atlas = await openTinyAtlas({
      source: {
        series: async (id) => {
          await held;
          return ok(seriesOf(id));
        },
      },
    });
    const older = changeView(atlas, { indicator: indicatorId('pop_female') });
    const newer = changeView(atlas, { period: periodId('2019') });
    await newer;
    release();
    await older;
    expect(atlas.store.getState().view).toMatchObject({ indicator: 'unemp_rate', period: '2019' });
    expect(atlas.store.getState().session.pending).toBe(false);
  });

  it('drops the comparison when it is with the period shown', async () => {
    const atlas = await openTinyAtlas({ view: { compareWith: periodId('2019') } });
    await changeView(atlas, { period: periodId('2019') });
    expect(atlas.store.getState().view.compareWith).toBeNull();
  });

  it('gives up own class limits with the indicator they were made for', async () => {
    const atlas = await openTinyAtlas();
    const manual = {
      method: 'manual',
      classCount: 3,
      scope: 'all',
      rounded: false,
      breaks: [2, 4],
    } as const;
    await changeView(atlas, { classification: manual });
    await changeView(atlas, { period: periodId('2020') });
    expect(atlas.store.getState().view.classification.method).toBe('manual');
    await changeView(atlas, { indicator: indicatorId('pop_total') });
    expect(atlas.store.getState().view.classification.method).toBe('quantile');
  });
});

describe('undo(atlas) and redo(atlas)', () => {
  it('go back and forth through the views that were kept', async () => {
    const atlas = await openTinyAtlas();
    await changeView(atlas, { period: periodId('2019') });
    await toggleArea(atlas, areaId('d1'));
    undo(atlas);
    expect(atlas.store.getState().view).toMatchObject({ period: '2019', areas: [] });
    undo(atlas);
    expect(atlas.store.getState().view.period).toBe('2021');
    redo(atlas);
    redo(atlas);
    expect(atlas.store.getState().view.areas).toEqual(['d1']);
  });

  it('take the notice and the picked class of the view they leave with it', async () => {
    const atlas = await openTinyAtlas();
    await changeView(atlas, { period: periodId('2019') });
    patchSession(atlas, { pickedClass: 3, notice: { kind: 'selection_full' } });
    undo(atlas);
    expect(atlas.store.getState().session).toMatchObject({ pickedClass: null, notice: null });
  });

  it('have no step for a change that changes nothing', async () => {
    const atlas = await openTinyAtlas();
    await changeView(atlas, { period: periodId('2021') });
    expect(atlas.store.temporal.getState().pastStates).toHaveLength(0);
  });
});

describe('previewView(atlas, change)', () => {
  it('shows a view that leaves no trace when it is cancelled', async () => {
    const atlas = await openTinyAtlas();
    await previewView(atlas, { indicator: indicatorId('pop_total') });
    expect(shownView(atlas.store.getState()).indicator).toBe('pop_total');
    cancelPreview(atlas);
    expect(shownView(atlas.store.getState()).indicator).toBe('unemp_rate');
    expect(atlas.store.temporal.getState().pastStates).toHaveLength(0);
  });

  it('becomes one step to undo when it is kept, however many views were tried', async () => {
    const atlas = await openTinyAtlas();
    await previewView(atlas, { period: periodId('2019') });
    await previewView(atlas, { period: periodId('2020') });
    keepPreview(atlas);
    expect(atlas.store.getState().view.period).toBe('2020');
    expect(atlas.store.temporal.getState().pastStates).toHaveLength(1);
  });
});

describe('a figure that is still on its way', () => {
  async function withSlowSeries() {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const atlas = await openTinyAtlas({
      source: {
        series: async (id) => {
          await held;
          return ok(seriesOf(id));
        },
      },
    });
    return { atlas, release };
  }

  it('no longer counts as loading once something else is tried out', async () => {
    const { atlas, release } = await withSlowSeries();
    const slow = changeView(atlas, { indicator: indicatorId('pop_female') });
    await previewView(atlas, { period: periodId('2019') });
    expect(atlas.store.getState().session.pending).toBe(false);
    release();
    await slow;
    expect(shownView(atlas.store.getState())).toMatchObject({
      indicator: 'unemp_rate',
      period: '2019',
    });
  });

  it('is not lost when nothing that was tried out is kept', async () => {
    const { atlas, release } = await withSlowSeries();
    const slow = changeView(atlas, { indicator: indicatorId('pop_female') });
    keepPreview(atlas);
    release();
    await slow;
    expect(atlas.store.getState().view.indicator).toBe('pop_female');
    expect(atlas.store.getState().session.pending).toBe(false);
  });

  it('does not undo what was undone in the meantime', async () => {
    const { atlas, release } = await withSlowSeries();
    await changeView(atlas, { period: periodId('2019') });
    const slow = changeView(atlas, { indicator: indicatorId('pop_female') });
    undo(atlas);
    release();
    await slow;
    expect(atlas.store.getState().view).toMatchObject({ indicator: 'unemp_rate', period: '2021' });
    expect(atlas.store.getState().session.pending).toBe(false);
  });
});

describe('while periods play', () => {
  it('an area is selected at the period on the screen', async () => {
    const atlas = await openTinyAtlas();
    patchSession(atlas, { playing: true });
    await previewView(atlas, { period: periodId('2019') });
    await toggleArea(atlas, areaId('d1'));
    expect(shownView(atlas.store.getState())).toMatchObject({ period: '2019', areas: ['d1'] });
  });
});

describe('toggleArea(atlas, area)', () => {
  it('refuses the seventh area with a notice', async () => {
    const six = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId);
    const atlas = await openTinyAtlas({ view: { areas: six } });
    await toggleArea(atlas, areaId('0'));
    expect(atlas.store.getState().view.areas).toEqual(six);
    expect(atlas.store.getState().session.notice).toEqual({ kind: 'selection_full' });
  });
});

describe('showPage(atlas, page)', () => {
  it('is no step to undo, and undo and other changes leave an open page open', async () => {
    const atlas = await openTinyAtlas();
    showPage(atlas, 'imprint');
    showPage(atlas, null);
    expect(atlas.store.temporal.getState().pastStates).toHaveLength(0);
    await changeView(atlas, { period: periodId('2019') });
    showPage(atlas, 'privacy');
    undo(atlas);
    expect(atlas.store.getState().view).toMatchObject({ period: '2021', page: 'privacy' });
    await changeView(atlas, { language: 'en' });
    expect(atlas.store.getState().view).toMatchObject({ language: 'en', page: 'privacy' });
  });
});

describe('showNote(atlas, note)', () => {
  it('is no step to undo, and undo leaves an open note open', async () => {
    const atlas = await openTinyAtlas();
    showNote(atlas, 'quantile');
    showNote(atlas, null);
    expect(atlas.store.temporal.getState().pastStates).toHaveLength(0);
    await changeView(atlas, { period: periodId('2019') });
    showNote(atlas, 'quantile');
    undo(atlas);
    expect(atlas.store.getState().view).toMatchObject({ period: '2021', note: 'quantile' });
    redo(atlas);
    expect(atlas.store.getState().view).toMatchObject({ period: '2019', note: 'quantile' });
  });

  it('stays while figures that were asked for before it arrive', async () => {
    const atlas = await openTinyAtlas();
    const change = changeView(atlas, { indicator: indicatorId('pop_female_share') });
    showNote(atlas, 'index');
    await change;
    expect(atlas.store.getState().view).toMatchObject({
      indicator: 'pop_female_share',
      note: 'index',
    });
  });
});
