import { describe, expect, it } from 'vitest';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { figureSources, offerSources } from '../../state/need/usedSources.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import { leftOutGroups } from './leftOutCounts.ts';
import { usedNotes } from './usedNotes.ts';

const offer = (name: string, change: Partial<OfferRecord> = {}): OfferRecord => ({
  ...tinyInventory.offers[0]!,
  id: name,
  name,
  ...change,
});

describe('leftOutGroups', () => {
  it('counts every offer that should count but cannot, once, under its reason', () => {
    const offers = [offer('a'), offer('b'), offer('c')];
    const leftOut = [
      { offer: 2, reason: 'no_place' },
      { offer: 0, reason: 'not_open' },
      { offer: 1, reason: 'no_place' },
    ] as const;
    expect(leftOutGroups(leftOut, offers)).toEqual([
      { reason: 'not_open', names: ['a'] },
      { reason: 'no_place', names: ['c', 'b'] },
    ]);
  });
});

describe('offerSources', () => {
  const source = tinyAtlas.catalogue.sources[0]!;

  it('gives the first and last date of the records of a source', () => {
    const sources = [source.id];
    const found = offerSources(tinyAtlas, [
      offer('a', { sources, asOf: '2017', origin: 'package' }),
      offer('b', { sources, asOf: '2012', origin: 'package' }),
      offer('c', { sources, asOf: null, origin: 'package' }),
    ]);
    expect(found).toEqual([{ source, count: 3, asOf: ['2012', '2017'] }]);
  });

  it('tells own entries apart from those of the package', () => {
    const own = offer('mine', { sources: [], origin: 'own', asOf: null });
    expect(offerSources(tinyAtlas, [own])).toEqual([{ source: null, count: 1, asOf: null }]);
  });
});

describe('figureSources', () => {
  it('names the sources of the indicators and of the target group', () => {
    const group = tinyInventory.targetGroups.find(({ population }) => population.length > 0)!;
    const [preset] = tinyInventory.presets;
    const parts = preset!.parts.map((part) => ({ ...part, direction: null }));
    const found = figureSources(tinyAtlas, { parts }, group);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('usedNotes', () => {
  const need = { index: 'composite', standardisation: 'rank', aggregation: 'geometric' } as const;
  const straight = { kind: 'straight', detour: 1.3 } as const;

  it('name the method of every step of this question', () => {
    const notes = usedNotes(need, { measure: 'catchment', decay: 'zones', travel: straight });
    expect(notes).toEqual(
      expect.arrayContaining(['rankScores', 'geometricIndex', 'enhancedCatchment']),
    );
    expect(notes).not.toContain('zScores');
  });

  it('leave out ways where none are travelled, and weights where there are none', () => {
    const notes = usedNotes(
      { ...need, index: 'status_dynamics' },
      { measure: 'per_head', decay: 'binary', travel: straight },
    );
    expect(notes).toContain('statusDynamics');
    expect(notes).not.toContain('straightLineCost');
    expect(notes).not.toContain('geometricIndex');
  });
});
