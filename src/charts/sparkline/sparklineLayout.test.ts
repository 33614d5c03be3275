import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { sparklineLayout } from './sparklineLayout.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const size = { width: 65, height: 17 };

const stretches = (path: string) => path.split('M').length - 1;

describe('sparklineLayout', () => {
  it('starts a new stretch after every gap', () => {
    const { path } = sparklineLayout([number(1), number(2), missing, number(3), number(1)], size);
    expect(stretches(path)).toBe(2);
  });

  it('shows a lonely figure as a dot', () => {
    expect(sparklineLayout([missing, number(3), missing], size).path).toMatch(/^M\S+ \S+h0$/);
  });

  it('draws withheld figures as a bar between their bounds, not as a line', () => {
    const { path, ranges } = sparklineLayout([number(5), masked, number(5)], size);
    expect(stretches(path)).toBe(2);
    expect(stretches(ranges)).toBe(1);
  });

  it('marks the end only where the last figure is known', () => {
    expect(sparklineLayout([number(1), number(2)], size).end).toEqual({ x: 62.5, y: 2.5 });
    expect(sparklineLayout([number(1), missing], size).end).toBeNull();
  });

  it('is empty for a series without figures', () => {
    expect(sparklineLayout([missing, missing], size)).toEqual({ path: '', ranges: '', end: null });
  });

  it('draws no line and no NaN for equal figures of equal times', () => {
    expect(sparklineLayout([number(4)], size).path).not.toContain('NaN');
  });
});
