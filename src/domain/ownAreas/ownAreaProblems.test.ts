import { describe, expect, it } from 'vitest';
import { areaId } from '../../testing/tinyPackage.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { nextOwnAreaId, type OwnArea, roundedPosition } from './ownArea.ts';
import { ownAreaProblems } from './ownAreaProblems.ts';
import { crossingEdges, ownShapeProblem } from './ownShapeProblem.ts';

const known = new Set(['d1', 'd2'].map(areaId));
const own = (number: number, rest: Partial<OwnArea> = {}): OwnArea => ({
  id: areaId(`own-${number}`),
  name: `Gebiet ${number}`,
  members: [areaId('d1')],
  shape: null,
  ...rest,
});
const codes = (...ownAreas: readonly OwnArea[]) =>
  ownAreaProblems(ownAreas, { known, names: ['Altstadt'] }).map(({ code }) => code);
const ring = (...points: readonly LonLat[]) => points;

describe('ownAreaProblems(ownAreas, { known, names })', () => {
  it('finds nothing wrong with named areas of known members', () => {
    expect(codes(own(1), own(2, { members: [...known] }))).toEqual([]);
  });

  it('names what is missing, too long, taken or unknown', () => {
    expect(codes(own(1, { name: ' ' }))).toEqual(['name_empty']);
    expect(codes(own(1, { name: 'x'.repeat(61) }))).toEqual(['name_too_long']);
    expect(codes(own(1, { name: '😀'.repeat(60) }))).toEqual([]);
    expect(codes(own(1, { members: [] }))).toEqual(['no_member']);
    expect(codes(own(1, { members: [areaId('d9')] }))).toEqual(['unknown_members']);
    expect(codes(own(1), own(2, { name: ' gebiet  1' }))).toEqual(['name_taken']);
    expect(codes(own(1, { name: 'ALTSTADT' }))).toEqual(['name_taken']);
    expect(codes(own(1), own(1, { name: 'Zwei' }))).toEqual(['id_taken']);
  });

  it('allows twelve and no more', () => {
    const many = Array.from({ length: 13 }, (_, at) => own(at + 1));
    expect(codes(...many.slice(1))).toEqual([]);
    expect(codes(...many)).toEqual(['too_many']);
  });

  it('looks at the shape too', () => {
    const centre: LonLat = [10, 50];
    expect(codes(own(1, { shape: { kind: 'radius', centre, metres: 49 } }))).toEqual([
      'radius_out_of_range',
    ]);
  });
});

describe('a drawn ring', () => {
  const polygon = (points: readonly LonLat[]) =>
    ownShapeProblem({ kind: 'polygon', ring: points })?.code ?? null;

  it('may be concave, and needs three points that do not lie on a line', () => {
    expect(polygon(ring([0, 0], [4, 0], [4, 4], [2, 1]))).toBeNull();
    expect(polygon(ring([0, 0], [4, 0]))).toBe('too_few_points');
    expect(polygon(ring([0, 0], [2, 0], [4, 0]))).toBe('crosses_itself');
    expect(polygon(ring([0, 0], [4, 0], [4, 0], [0, 4]))).toBe('crosses_itself');
    expect(polygon(Array.from({ length: 101 }, (_, at): LonLat => [at, at * at]))).toBe(
      'too_many_points',
    );
  });

  it('may go straight on through a point', () => {
    expect(polygon(ring([0, 0], [2, 0], [4, 0], [4, 4]))).toBeNull();
  });

  it('may neither cross nor touch nor run back over itself', () => {
    expect(crossingEdges(ring([0, 0], [4, 4], [4, 0], [0, 4]), true)).toEqual([0, 2]);
    expect(crossingEdges(ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]), true)).toEqual([0, 2]);
    expect(crossingEdges(ring([0, 0], [4, 0], [1, 0], [1, 3]), false)).toEqual([0, 1]);
    expect(crossingEdges(ring([0, 0], [4, 0], [4, 2], [3, 0], [1, 0], [0, 3]), true)).toEqual([
      0, 2,
    ]);
  });

  it('is judged without its closing edge while it is still a line', () => {
    const line = ring([0, 0], [4, 0], [4, 4], [2, -2]);
    expect(crossingEdges(line, true)).toEqual([0, 2]);
    expect(crossingEdges(line.slice(0, 3), false)).toBeNull();
  });
});

describe('an own area', () => {
  it('gets the first free number', () => {
    expect(nextOwnAreaId([])).toBe('own-1');
    expect(nextOwnAreaId([own(1), own(3)])).toBe('own-2');
  });

  it('holds positions to a metre', () => {
    expect(roundedPosition([11.586_419_9, -0.000_001])).toEqual([11.58642, 0]);
  });
});
