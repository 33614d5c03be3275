import { describe, expect, it } from 'vitest';
import { fitGrid, mapGridOf } from '../projection.ts';
import type { MapOffer } from './offerScene.ts';
import { markAt, placeOffers, placeVisibleOffers } from './placeOffers.ts';

const grid = mapGridOf([11, 50, 12, 51]);
const offer = (id: string, east: number, rest: Partial<MapOffer> = {}): MapOffer => ({
  id,
  longitude: 11.5 + east,
  latitude: 50.5,
  symbol: 'triangle',
  look: 'confirmed',
  change: null,
  movable: false,
  ...rest,
});
const at = (offers: readonly MapOffer[], pixelsPerUnit: number, picked: string | null = null) =>
  placeOffers(offers, grid, { pixelsPerUnit, picked });
const sizes = (marks: readonly { readonly members: readonly number[] }[]) =>
  marks.map(({ members }) => members.length);

/** 20 grid units apart: ten pixels at half a pixel per unit, eighty at four. */
const pair = [offer('a', 0), offer('b', 0.01)];

describe('placeOffers(offers, grid, options)', () => {
  it('puts offers together that overlap at this zoom, and takes them apart when it grows', () => {
    expect(sizes(at(pair, 0.5))).toEqual([2]);
    expect(sizes(at(pair, 4))).toEqual([1, 1]);
  });

  it('keeps the same marks while the zoom moves within a step', () => {
    expect(at(pair, 0.52)).toBe(at(pair, 0.6));
    expect(at(pair, 0.52)).not.toBe(at(pair, 2));
  });

  it('never puts what was changed, closed or picked together with others', () => {
    const changed = [offer('a', 0), offer('b', 0, { change: 'added' }), offer('c', 0)];
    expect(sizes(at(changed, 0.5)).sort()).toEqual([1, 2]);
    const closed = [offer('a', 0), offer('b', 0, { look: 'closed' })];
    expect(sizes(at(closed, 0.5))).toEqual([1, 1]);
    expect(sizes(at([...pair], 0.5, 'a'))).toEqual([1, 1]);
  });

  it('never counts offers that do not take part with those that do, and draws them below', () => {
    const marks = at([offer('a', 0), offer('b', 0, { look: 'faint' })], 0.5);
    expect(marks.map(({ look }) => look)).toEqual(['faint', 'confirmed']);
  });

  it('calls a mark confirmed only if all of its offers are', () => {
    const mixed = [offer('a', 0), offer('b', 0, { look: 'unconfirmed' })];
    expect(at(mixed, 0.5)[0]?.look).toBe('unconfirmed');
    expect(at([...pair], 0.5)[0]?.look).toBe('confirmed');
  });
});

describe('markAt(marks, point, pixelsPerUnit)', () => {
  const marks = at([offer('a', 0), offer('b', 0.1)], 1);
  const first = marks[0]!;

  it('answers within 12 pixels, so that a target is 24 pixels wide at every zoom', () => {
    expect(markAt(marks, [first.x + 11, first.y], 1)).toBe(0);
    expect(markAt(marks, [first.x + 13, first.y], 1)).toBe(-1);
    expect(markAt(marks, [first.x + 11, first.y], 4)).toBe(-1);
  });

  it('takes the nearest of two', () => {
    const close = at([offer('a', 0), offer('b', 0.01)], 1);
    expect(markAt(close, [close[1]!.x - 4, close[1]!.y], 1)).toBe(1);
  });
});

describe('placeVisibleOffers(offers, grid, options)', () => {
  const frame = { width: 900, height: 900, padding: 16 };
  const fitAt = (scale: number) => fitGrid(grid, frame, { centreX: 0.5, centreY: 0.5, scale });
  const many = Array.from({ length: 5000 }, (_, index) =>
    offer(`o${index}`, ((index % 70) - 35) / 71, {
      latitude: 50.02 + Math.floor(index / 70) / 75,
    }),
  );
  const visible = (offers: readonly MapOffer[], scale: number) =>
    placeVisibleOffers(offers, grid, { picked: null, fit: fitAt(scale), frame });
  const total = (marks: ReturnType<typeof visible>) =>
    marks.reduce((sum, { members }) => sum + members.length, 0);

  it('draws 5,000 offers in 600 marks at most, and loses none of them over the whole city', () => {
    const marks = visible(many, 1);
    expect(marks.length).toBeLessThanOrEqual(600);
    expect(total(marks)).toBe(5000);
  });

  it('draws only what is in the frame when zoomed in, offer by offer', () => {
    const marks = visible(many, 12);
    expect(marks.length).toBeLessThanOrEqual(600);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.every(({ members }) => members.length === 1)).toBe(true);
  });

  it('keeps the same marks while they are few, wherever the map is', () => {
    const { pixelsPerUnit } = fitAt(1);
    expect(visible(pair, 1)).toBe(placeOffers(pair, grid, { pixelsPerUnit, picked: null }));
  });
});
