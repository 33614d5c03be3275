import { describe, expect, it } from 'vitest';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { failed } from '../domain/model/result.ts';
import {
  changeView,
  previewView,
  showNote,
  toggleArea,
  undo,
} from '../state/actions/changeView.ts';
import type { AtlasSource } from '../state/atlas.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import { areaId, indicatorId, PLANNING_AREA, periodId } from '../testing/tinyPackage.ts';
import { type AddressBar, keepUrlInStep } from './keepUrlInStep.ts';

/** History as a browser keeps it: a push cuts off what lies ahead. */
function fakeBrowser() {
  const entries = [''];
  const listeners = new Set<() => void>();
  let current = 0;
  const bar: AddressBar = {
    location: {
      get hash() {
        return entries[current]!;
      },
    },
    history: {
      pushState(_data, _unused, url) {
        entries.splice(current + 1, entries.length, String(url));
        current += 1;
      },
      replaceState(_data, _unused, url) {
        entries[current] = String(url);
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const arrive = async () => {
    for (const listener of listeners) listener();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    bar,
    entries,
    listeners,
    async go(by: number) {
      current += by;
      await arrive();
    },
    /** A person edits the address by hand: the browser makes an entry for it. */
    async type(hash: string) {
      bar.history.pushState(null, '', hash);
      await arrive();
    },
  };
}

async function started(source: Partial<AtlasSource> = {}) {
  const atlas = await openTinyAtlas({ source });
  const browser = fakeBrowser();
  const stop = keepUrlInStep(atlas, browser.bar);
  return { atlas, stop, ...browser, view: () => atlas.store.getState().view };
}

const WOMEN = { indicator: indicatorId('pop_female_share') };

describe('keepUrlInStep(atlas, browser)', () => {
  it('makes a step of history of another figure, level or face', async () => {
    const { atlas, entries } = await started();
    await changeView(atlas, WOMEN);
    await changeView(atlas, { level: PLANNING_AREA });
    await changeView(atlas, { face: 'table' });
    expect(entries).toHaveLength(4);
    expect(entries.at(-1)).toContain('face=table');
  });

  it('makes a step of opening a method note, so that back closes it', async () => {
    const { atlas, entries, go, view } = await started();
    showNote(atlas, 'quantile');
    expect(entries).toHaveLength(2);
    expect(entries[1]).toContain('note=quantile');
    await go(-1);
    expect(view().note).toBeNull();
    await go(1);
    expect(view().note).toBe('quantile');
  });

  it('rewrites the step it is on for a smaller change', async () => {
    const { atlas, entries } = await started();
    await changeView(atlas, { period: periodId('2019') });
    await toggleArea(atlas, areaId('d1'));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain('period=2019');
    expect(entries[0]).toContain('areas=d1');
  });

  it('leaves the address alone while something is only tried out', async () => {
    const { atlas, entries } = await started();
    await previewView(atlas, WOMEN);
    expect(entries).toEqual(['']);
  });

  it('follows back and forward, and back keeps the way forward open', async () => {
    const { atlas, entries, go, view } = await started();
    await changeView(atlas, WOMEN);
    await go(-1);
    expect(view().indicator).toBe('unemp_rate');
    expect(entries).toHaveLength(2);
    await go(1);
    expect(view().indicator).toBe('pop_female_share');
  });

  it('can be undone after going back', async () => {
    const { atlas, go, view } = await started();
    await changeView(atlas, WOMEN);
    await go(-1);
    undo(atlas);
    expect(view().indicator).toBe('pop_female_share');
  });

  it('mends an address that does not fit the package and says what was wrong', async () => {
    const { atlas, entries, type, view } = await started();
    await type('#indicator=gone&period=2020');
    expect(view()).toMatchObject({ indicator: 'unemp_rate', period: '2020' });
    expect(entries).toHaveLength(2);
    expect(entries[1]).toContain('indicator=unemp_rate');
    expect(atlas.store.getState().session.notice).toEqual({
      kind: 'repairs',
      repairs: [{ field: 'indicator', value: 'gone' }],
    });
  });

  it('says so too where the mended address is the view that is there', async () => {
    const { atlas, type } = await started();
    await type('#indicator=gone');
    expect(atlas.store.getState().session.notice?.kind).toBe('repairs');
  });

  it('puts the address back where the figures of another cannot be had', async () => {
    const { atlas, entries, type, view } = await started({
      series: async (id) => failed<PackageProblem>({ code: 'not_found', file: `${id}.json` }),
    });
    await type('#indicator=pop_female');
    expect(view().indicator).toBe('unemp_rate');
    expect(entries.at(-1)).toContain('indicator=unemp_rate');
    expect(atlas.store.getState().session.notice?.kind).toBe('problem');
  });

  it('lets go of the address when it is stopped', async () => {
    const { atlas, stop, entries, listeners } = await started();
    stop();
    await changeView(atlas, WOMEN);
    expect(entries).toEqual(['']);
    expect(listeners.size).toBe(0);
  });
});
