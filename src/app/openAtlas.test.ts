import { describe, expect, it } from 'vitest';
import type { AtlasLoader, LoadedAtlas } from '../data/package/loadAtlas.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { failed, ok } from '../domain/model/result.ts';
import { defaultView } from '../state/viewState.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import { tinyAtlas } from '../testing/tinyPackage.ts';
import { openAtlas } from './openAtlas.ts';

const notFound = (file: string) => failed<PackageProblem>({ code: 'not_found', file });

async function loaderOf(parts: Partial<LoadedAtlas> = {}): Promise<AtlasLoader> {
  const { source } = await openTinyAtlas();
  const loaded: LoadedAtlas = {
    ...source,
    overview: async () => ok([]),
    warnings: () => [],
    ...parts,
  };
  return { open: async () => ok(loaded) };
}

async function opened(fragment: string, parts: Partial<LoadedAtlas> = {}) {
  const result = await openAtlas(await loaderOf(parts), fragment);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { atlas } = result.value;
  const state = atlas.store.getState();
  return { ...state, shown: atlas.select.shown(state), temporal: atlas.store.temporal.getState() };
}

/** The series of women cannot be had; the first view does not need it. */
async function withoutWomen(): Promise<Partial<LoadedAtlas>> {
  const { source } = await openTinyAtlas();
  return {
    series: async (id) => (id === 'pop_female' ? notFound('pop_female.json') : source.series(id)),
  };
}

describe('openAtlas(loader, fragment)', () => {
  it('opens the first view of the package, complete with its figures, and says nothing', async () => {
    const { view, session, shown } = await opened('');
    expect(view).toEqual(defaultView(tinyAtlas));
    expect(session.notice).toBeNull();
    expect(shown.base.areaIds).toHaveLength(6);
  });

  it('opens what a link asks for, without a step to undo', async () => {
    const { view, temporal } = await opened('#indicator=pop_female_share&level=planning_area');
    expect(view).toMatchObject({ indicator: 'pop_female_share', level: 'planning_area' });
    expect(temporal.pastStates).toHaveLength(0);
  });

  it('with a link to an unknown figure opens the first one and says so', async () => {
    const { view, session } = await opened('#indicator=gone');
    expect(view).toEqual(defaultView(tinyAtlas));
    expect(session.notice).toEqual({
      kind: 'repairs',
      repairs: [{ field: 'indicator', value: 'gone' }],
    });
  });

  it('with a link whose figures cannot be had opens the first view and says what is wrong', async () => {
    const { view, session } = await opened('#indicator=pop_female', await withoutWomen());
    expect(view).toEqual(defaultView(tinyAtlas));
    expect(session.notice).toEqual({
      kind: 'problem',
      problem: { code: 'not_found', file: 'pop_female.json' },
    });
  });

  it('tells of what does not fit together in the package, but first of the link', async () => {
    const warning = { code: 'geometry_without_area', file: 'd.json', level: 'district' } as const;
    const warnings = () => [warning];
    expect((await opened('', { warnings })).session.notice).toEqual({
      kind: 'problem',
      problem: warning,
    });
    expect((await opened('#indicator=gone', { warnings })).session.notice?.kind).toBe('repairs');
  });

  it('is no atlas where even the first view cannot be had', async () => {
    const loader = await loaderOf({ geometry: async (level) => notFound(`${level}.json`) });
    expect(await openAtlas(loader, '#indicator=pop_total')).toEqual({
      ok: false,
      problems: [{ code: 'not_found', file: 'district.json' }],
    });
  });

  it('is no atlas without its package', async () => {
    const result = await openAtlas({ open: async () => notFound('index.json') }, '');
    expect(result).toEqual(notFound('index.json'));
  });
});
