import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { changeInPercent, changeInPoints } from './change.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

describe('changeInPoints(from, to)', () => {
  it('is the difference of two numbers', () => {
    expect(changeInPoints(number(8.5), number(8))).toMatchObject({ kind: 'number', value: -0.5 });
  });

  it('of a masked count is the range of what is possible, so that no count is given away', () => {
    expect(changeInPoints(masked, number(5))).toMatchObject({ kind: 'interval', low: 3, high: 5 });
    expect(changeInPoints(number(5), masked)).toMatchObject({
      kind: 'interval',
      low: -5,
      high: -3,
    });
  });

  it('to a gap is a gap', () => {
    expect(changeInPoints(number(1), { kind: 'missing', flags: [] }).kind).toBe('missing');
  });
});

describe('changeInPercent(from, to)', () => {
  it('is relative to the earlier value', () => {
    expect(changeInPercent(number(80), number(100))).toMatchObject({ kind: 'number', value: 25 });
  });

  it('is undefined from zero and from a count that may be zero', () => {
    expect(changeInPercent(number(0), number(4)).kind).toBe('not_applicable');
    expect(changeInPercent(masked, number(4)).kind).toBe('not_applicable');
  });
});
