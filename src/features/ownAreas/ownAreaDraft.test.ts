import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { tinyAddresses } from '../../testing/tinyInventory.ts';
import { areaId, tinyDistricts } from '../../testing/tinyPackage.ts';
import {
  countedBy,
  crossingOf,
  draftOf,
  newDraft,
  type OwnAreaDraft,
  ownAreaOf,
  withClosed,
  withMovedPoint,
  withoutShape,
  withPoint,
  withStepBack,
  withToggled,
  withTool,
} from './ownAreaDraft.ts';

const places = { geometry: tinyDistricts, addresses: tinyAddresses };
const blank = newDraft(areaId('own-1'), 'Eigenes Gebiet 1');
const d1: readonly LonLat[] = [
  [10.01, 50.11],
  [10.09, 50.11],
  [10.09, 50.19],
  [10.01, 50.19],
];
const drawn = (points: readonly LonLat[]): OwnAreaDraft =>
  points.reduce(withPoint, { ...blank, tool: 'polygon' as const });
const counts = (draft: OwnAreaDraft) => countedBy(draft, places);

describe('an own area while it is being made', () => {
  it('counts what was picked, and no longer what was picked again', () => {
    const two = withToggled(withToggled(blank, areaId('d2')), areaId('d1'));
    expect(counts(two).members).toEqual(['d1', 'd2']);
    expect(counts(withToggled(two, areaId('d2'))).members).toEqual(['d1']);
  });

  it('counts an open ring as if it were closed where it stands', () => {
    expect(counts(drawn(d1.slice(0, 2)))).toEqual({ members: [], shares: [], problem: null });
    expect(counts(drawn(d1)).members).toEqual(['d1']);
  });

  it('says at once when a ring crosses what is drawn already, and not that it is unfinished', () => {
    const crossing = drawn([d1[0]!, d1[2]!, d1[1]!, d1[3]!]);
    expect(crossingOf(crossing)).toEqual([0, 2]);
    expect(counts(crossing).problem?.code).toBe('crosses_itself');
    // Only the edge that would close it runs across.
    const half = drawn([d1[0]!, d1[1]!, d1[2]!, [10.13, 50.13]]);
    expect(counts(half)).toMatchObject({ members: [], problem: null });
    expect(counts(withClosed(half)).problem?.code).toBe('crosses_itself');
  });

  it('closes from three corners on, takes no corner after that, and opens again', () => {
    expect(withClosed(drawn(d1.slice(0, 2))).isClosed).toBe(false);
    const closed = withClosed(drawn(d1));
    expect(withPoint(closed, [10, 50])).toBe(closed);
    expect(withStepBack(closed)).toEqual(drawn(d1));
    expect(withStepBack(withStepBack(closed)).ring).toHaveLength(3);
  });

  it('takes a corner once, to a metre, and no more than a hundred', () => {
    const one = drawn([[10.000_001, 50.000_004]]);
    expect(one.ring).toEqual([[10, 50]]);
    expect(withPoint(one, [10.000_002, 50])).toBe(one);
    const many = drawn(Array.from({ length: 120 }, (_, at): LonLat => [10 + at / 1000, 50]));
    expect(many.ring).toHaveLength(100);
  });

  it('moves a corner', () => {
    expect(withMovedPoint(drawn(d1), 1, [10.08, 50.12]).ring[1]).toEqual([10.08, 50.12]);
  });

  it('counts a radius around its centre, and nothing before it has one', () => {
    const radius: OwnAreaDraft = { ...blank, tool: 'radius' };
    expect(counts(radius).members).toEqual([]);
    const placed = withPoint(radius, [10.05, 50.15]);
    expect(counts(placed).members).toEqual(['d1']);
    expect(withoutShape(placed).centre).toBeNull();
  });

  it('goes on picking from what a shape counted, and keeps the shape for when it is wanted again', () => {
    const ring = drawn(d1);
    const picking = withTool(ring, 'areas', counts(ring));
    expect(counts(withToggled(picking, areaId('d2'))).members).toEqual(['d1', 'd2']);
    expect(withTool(picking, 'polygon', counts(picking)).ring).toEqual(d1);
  });

  it('comes back from what was kept', () => {
    const shapes: readonly OwnArea['shape'][] = [
      null,
      { kind: 'polygon', ring: d1 },
      { kind: 'radius', centre: [10.05, 50.15], metres: 800 },
    ];
    for (const shape of shapes) {
      const own: OwnArea = { ...blank, members: [areaId('d1')], shape };
      const kept: OwnArea = { id: own.id, name: own.name, members: own.members, shape };
      const draft = draftOf(kept);
      expect(ownAreaOf({ ...draft, name: ` ${draft.name} ` }, counts(draft))).toEqual(kept);
    }
  });
});
