import { describe, expect, it } from 'vitest';
import { areaId, tinyAreas } from '../../testing/tinyPackage.ts';
import { placeOf } from './place.ts';

const districts = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId);
const membersOf = (area: string, published: readonly string[]) =>
  placeOf(areaId(area), { areas: tinyAreas, published: new Set(published.map(areaId)) }).members;

describe('placeOf(area, { areas, published })', () => {
  it('takes a published area as it is', () => {
    expect(membersOf('d1', districts)).toEqual(['d1']);
  });

  it('adds up a planning area from its districts and from no others', () => {
    expect(membersOf('west', districts)).toEqual(['d1', 'd4']);
    expect(membersOf('ost', districts)).toEqual(['d2', 'd3', 'd5', 'd6']);
  });

  it('takes the published city, which counts the unassigned, over the sum of its areas', () => {
    expect(membersOf('0', ['0', ...districts])).toEqual(['0']);
  });

  it('goes down as many levels as it must, each district once', () => {
    expect([...membersOf('0', districts)].sort()).toEqual([...districts].sort());
  });

  it('never counts districts below a planning area that is published itself', () => {
    expect(membersOf('0', ['west', ...districts])).toEqual(['west', 'd2', 'd3', 'd5', 'd6']);
  });

  it('has no members where nothing below is published', () => {
    expect(membersOf('land', districts)).toEqual([]);
  });
});
