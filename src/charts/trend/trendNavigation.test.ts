import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { trendModel } from './trendModel.ts';
import { firstFocus, landmarks, trendMove } from './trendNavigation.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const periods = [0, 1, 2, 3, 4, 5].map((time) => ({ id: `${time}`, label: `${time}`, time }));
const cells = [number(5), missing, missing, number(9), number(4), number(6)];
const model = trendModel(periods, [
  { id: 'a', name: 'a', slot: 0, cells },
  { id: 'city', name: 'city', slot: null, cells },
]);
const press = (key: string, period: number, curve = 0) => trendMove(model, { curve, period }, key);

describe('trendMove', () => {
  it('moves by year and by series and stops at the ends', () => {
    expect(press('ArrowRight', 2)).toMatchObject({ focus: { curve: 0, period: 3 } });
    expect(press('ArrowLeft', 0)).toMatchObject({ focus: { curve: 0, period: 0 } });
    expect(press('ArrowDown', 2)).toMatchObject({ focus: { curve: 1, period: 2 } });
    expect(press('ArrowDown', 2, 1)).toMatchObject({ focus: { curve: 1, period: 2 } });
  });

  it('jumps to the next gap, maximum or minimum', () => {
    expect(landmarks(model, 0)).toEqual([1, 3, 4]);
    expect(press('PageDown', 1)).toMatchObject({ focus: { period: 3 } });
    expect(press('PageUp', 3)).toMatchObject({ focus: { period: 1 } });
    expect(press('PageDown', 4)).toMatchObject({ focus: { period: 4 } });
  });

  it('reaches a gap as well as a figure, so that a gap can be read', () => {
    expect(press('ArrowRight', 0)).toMatchObject({ focus: { period: 1 } });
  });

  it('pins with Enter, leaves with Escape and lets Tab pass', () => {
    expect(press('Enter', 3)).toMatchObject({ kind: 'pin', focus: { period: 3 } });
    expect(press('Escape', 3)).toEqual({ kind: 'leave' });
    expect(press('Tab', 3)).toBeNull();
  });
});

describe('firstFocus', () => {
  it('starts at the period of the map, else at the last', () => {
    expect(firstFocus(model, 2)).toEqual({ curve: 0, period: 2 });
    expect(firstFocus(model, null)).toEqual({ curve: 0, period: 5 });
  });

  it('has nowhere to start without series', () => {
    expect(firstFocus(trendModel(periods, []), null)).toBeNull();
  });
});
