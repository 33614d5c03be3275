import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../domain/model/ids.ts';
import { type CandidateSite, MAX_CANDIDATES } from '../../domain/offers/candidateSite.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { undo } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { decodeView } from '../url/decodeView.ts';
import { encodeView } from '../url/encodeView.ts';
import { candidatePlaces, keepCandidates, ownCandidates } from './candidateActions.ts';
import { selectNeed } from './selectNeed.ts';

const open = () => openTinyAtlas({ view: { view: 'need' } });
const site = (index: number): CandidateSite => ({
  name: `Ort ${index}`,
  address: null,
  position: [10.15, 50.15],
  placement: 'set',
});
const listOf = (count: number) => ({
  name: 'Läden',
  sites: Array.from({ length: count }, (_, index) => site(index)),
});
const ownOf = (atlas: Atlas) => {
  const { view, workspace } = atlas.store.getState();
  return ownCandidates(view.need!, workspace);
};

describe('a list of candidate sites of one’s own', () => {
  it('is suggested from once it is there, and gone again after one undo', async () => {
    for (const count of [2, 60]) {
      const atlas = await open();
      expect(keepCandidates(atlas, listOf(count))).toBe(true);
      expect(ownOf(atlas)?.sites).toHaveLength(count);
      expect(atlas.store.getState().view.need?.siteSource).toBe('own');
      undo(atlas);
      expect(ownOf(atlas)).toBeNull();
      expect(atlas.store.getState().view.need?.siteSource).toBe('addresses');
    }
  });

  it('travels in the link while it is short, and never half of it', async () => {
    const atlas = await open();
    const linked = () => {
      const { view } = atlas.store.getState();
      const { view: decoded, repairs } = decodeView(encodeView(view), atlas.source.package);
      expect(repairs).toEqual([]);
      return decoded.need?.candidates ?? null;
    };
    keepCandidates(atlas, listOf(50));
    expect(linked()).toEqual(listOf(50));
    keepCandidates(atlas, listOf(51));
    expect(linked()).toBeNull();
    expect(ownOf(atlas)).toEqual(listOf(51));
  });

  it('is refused where it is longer than can be compared', async () => {
    const atlas = await open();
    expect(keepCandidates(atlas, listOf(MAX_CANDIDATES + 1))).toBe(false);
    expect(ownOf(atlas)).toBeNull();
  });

  it('can be taken away', async () => {
    const atlas = await open();
    keepCandidates(atlas, listOf(2));
    keepCandidates(atlas, null);
    expect(ownOf(atlas)).toBeNull();
  });

  it('has every place in the area in which it stands, and in none outside', async () => {
    const atlas = await open();
    const { areaIds, geometry } = selectNeed(atlas.store.getState(), atlas)!;
    const far: CandidateSite = { ...site(1), position: [0, 0] };
    const places = candidatePlaces([site(0), far], {
      atlas: atlas.source.package,
      areaIds,
      geometry,
    });
    expect([...places.area]).toEqual([areaIds.indexOf('d2' as AreaId), -1]);
    expect([...places.longitude]).toEqual([10.15, 0]);
  });
});
