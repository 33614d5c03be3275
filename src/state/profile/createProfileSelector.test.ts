import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, periodId } from '../../testing/tinyPackage.ts';
import { patchSession } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { decodeView } from '../url/decodeView.ts';
import { createProfileSelector } from './createProfileSelector.ts';
import { changeProfile, compareFromProfile } from './profileActions.ts';
import { figureLink, profileLink } from './profileLinks.ts';
import { firstProfileView, type ProfileView } from './profileView.ts';
import { prepareNeighbours, profileOfArea, selectProfile } from './selectProfile.ts';

function open(area: string, profile: Partial<ProfileView> = {}): Promise<Atlas> {
  return openTinyAtlas({
    view: { view: 'profile', profile: { ...firstProfileView(areaId(area)), ...profile } },
  });
}
const shown = (atlas: Atlas) => selectProfile(atlas.store.getState(), atlas)!;

describe('what a Steckbrief shows', () => {
  it('is the area among those of its level, with its parent, the city and the Land', async () => {
    const { area, level, parent, city, land, scope } = shown(await open('d1'));
    expect([area.name, level.id, parent?.name, city.name]).toEqual([
      'Altstadt',
      'district',
      'West',
      'Quellstadt',
    ]);
    expect(land?.role).toBe('reference');
    expect(scope.peers).toContain('d6');
  });

  it('of the city has no parent and shows the districts it is made of', async () => {
    const { parent, geometry, keyFigures, pyramid } = shown(await open('0'));
    expect(parent).toBeNull();
    expect(geometry.areas).toContain('d1');
    expect(keyFigures.every((figure) => figure.city === null)).toBe(true);
    expect(pyramid?.city ?? null).toBeNull();
  });

  it('of a planning area has its figures from its districts', async () => {
    const { keyFigures, parent, offers } = shown(await open('west'));
    expect(keyFigures.length).toBeGreaterThan(0);
    expect(parent).toBeNull();
    const inside = offers!.records.map(({ area }) => area);
    expect(inside.every((area) => ['d1', 'd4'].includes(area!))).toBe(true);
  });

  it('leads from the city through the planning areas to the districts, each by name', async () => {
    const { sequence, previous, next } = shown(await open('0'));
    expect(sequence.map(({ id }) => id).slice(0, 3)).toEqual(['0', 'ost', 'west']);
    expect([previous, next?.id]).toEqual([null, 'ost']);
    const last = shown(await open(sequence.at(-1)!.id));
    expect([last.previous?.id, last.next]).toEqual([sequence.at(-2)!.id, null]);
  });

  it('compares the two reports asked for, and else the latest with one before it', async () => {
    const usual = shown(await open('d1')).changes!;
    expect(usual.periods).toContain(usual.since);
    expect(usual.since < usual.until).toBe(true);
    const asked = { since: periodId('2019'), until: periodId('2020') };
    const { changes, keyFigures } = shown(await open('d1', asked));
    expect(changes).toMatchObject(asked);
    expect(keyFigures.every(({ period }) => period <= '2020-12-31')).toBe(true);
  });

  it('has the same figures for the next area, computed only once', async () => {
    const atlas = await open('d1');
    const before = shown(atlas);
    await changeProfile(atlas, { area: areaId('d2') });
    const after = shown(atlas);
    expect(after.area.id).toBe('d2');
    expect(after.readers).toBe(before.readers);
    expect(profileOfArea(atlas, firstProfileView(areaId('d1'))).readers).toBe(before.readers);
  });

  it('is made for the areas before and after while one is read', async () => {
    const atlas = await open('d1');
    await prepareNeighbours(atlas);
    const { next } = shown(atlas);
    const prepared = profileOfArea(atlas, firstProfileView(next!.id));
    await changeProfile(atlas, { area: next!.id });
    expect(shown(atlas).spine).toBe(prepared.spine);
  });

  it('is worked out in short steps where the page is to answer in between, to the same figures', async () => {
    const { dataset } = (await open('d1')).store.getState();
    const [stepped, atOnce] = [createProfileSelector(), createProfileSelector()];
    const area = areaId('d1');
    const { indicators } = dataset.package.catalogue;
    expect([...stepped.figures(dataset, area)]).toHaveLength(indicators.length);
    expect([...stepped.figures(dataset, areaId('d2'))]).toHaveLength(0);
    const asked = firstProfileView(area);
    expect(stepped.content(dataset, asked).spine).toEqual(atOnce.content(dataset, asked).spine);
  });

  it('keeps its identity while nothing of it changes', async () => {
    const atlas = await open('d1');
    const before = shown(atlas);
    patchSession(atlas, { pending: true });
    expect(shown(atlas)).toBe(before);
  });

  it('is nothing in another view', async () => {
    const atlas = await openTinyAtlas();
    expect(selectProfile(atlas.store.getState(), atlas)).toBeNull();
  });
});

describe('ways out of a Steckbrief', () => {
  it('lead by address to another Steckbrief with the same reports', async () => {
    const atlas = await open('d1', { since: periodId('2019'), until: periodId('2021') });
    const { view } = atlas.store.getState();
    const link = profileLink({ ...view, note: 'index' }, areaId('west'));
    const there = decodeView(link, atlas.source.package).view;
    expect(there).toMatchObject({
      view: 'profile',
      note: null,
      profile: { area: 'west', since: '2019', until: '2021', print: null },
    });
  });

  it('lead to the figure with its area, period and, for a change, the year before', async () => {
    const atlas = await open('d1');
    const { view } = atlas.store.getState();
    const { area, keyFigures } = shown(atlas);
    const [{ indicator, period }] = keyFigures as [(typeof keyFigures)[number]];
    const link = figureLink(view, area, { indicator, period, since: periodId('2019') });
    expect(decodeView(link, atlas.source.package).view).toMatchObject({
      view: 'explore',
      indicator,
      period,
      compareWith: '2019',
      areas: ['d1'],
      level: 'district',
      face: 'trend',
    });
  });

  it('lead to the comparison, which the area joins', async () => {
    const atlas = await open('d1');
    await compareFromProfile(atlas, areaId('d1'));
    expect(atlas.store.getState().view).toMatchObject({ view: 'compare', areas: ['d1'] });
  });

  it('leave a full comparison as it is and say so', async () => {
    const areas = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId);
    const atlas = await openTinyAtlas({
      view: { view: 'profile', areas, profile: firstProfileView(areaId('west')) },
    });
    await compareFromProfile(atlas, areaId('west'));
    expect(atlas.store.getState().view.areas).toEqual(areas);
    expect(atlas.store.getState().session.notice).toEqual({ kind: 'selection_full' });
  });
});
