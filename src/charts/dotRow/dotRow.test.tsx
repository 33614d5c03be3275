import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell } from '../../testing/anyCell.ts';
import { DotRow } from './DotRow.tsx';
import { type DotRowInput, dotDomain, dotRowLayout } from './dotRowLayout.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const area = (slot: number, cell: Cell) => ({ id: `a${slot}`, name: `Gebiet ${slot}`, slot, cell });
const input = (rest: Partial<DotRowInput> = {}): DotRowInput => ({
  all: [0, 2, 5, 10].map(number),
  quartiles: { lower: 1, upper: 6 },
  city: number(4),
  reference: null,
  selected: [area(0, number(5))],
  domain: null,
  ...rest,
});
const markup = (rest: Partial<DotRowInput> = {}) =>
  renderToStaticMarkup(
    <DotRow {...input(rest)} label="Lage" describeWithout={(name, state) => `${name}: ${state}`} />,
  );

describe('dotRowLayout', () => {
  it('places all areas, their middle half, the city and the selected on one scale', () => {
    const layout = dotRowLayout(input());
    expect(layout.line).toEqual({ from: 0, to: 100 });
    expect(layout.band).toEqual({ from: 10, to: 60 });
    expect(layout.dots).toEqual([0, 20, 50, 100]);
    expect(layout.city).toMatchObject({ from: 40, to: 40 });
    expect(layout.marks[0]).toMatchObject({ from: 50, to: 50 });
  });

  it('takes the scale it is given, so that rows can share one', () => {
    expect(dotRowLayout(input({ domain: [0, 20] })).marks[0]).toMatchObject({ from: 25, to: 25 });
  });

  it('sets marks that would hide each other apart', () => {
    const selected = [number(5), number(5.1), number(4.9)].map((cell, slot) => area(slot, cell));
    const lanes = dotRowLayout(input({ selected })).marks.map(({ lane }) => lane);
    expect(new Set(lanes).size).toBe(3);
  });

  it('draws every value where the cell beside it says, over random states', () => {
    const cells = fc.array(anyCell(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cells, fc.array(anyCell(), { maxLength: 40 }), anyCell(), (own, all, city) => {
        const row = {
          ...input({ all, city, quartiles: null }),
          selected: own.map((c, i) => area(i, c)),
        };
        const domain = dotDomain(row);
        const { marks, without, dots } = dotRowLayout(row);
        expect(marks.length + without.length).toBe(own.length);
        expect(without.every(({ cell }) => !('value' in cell) && !('low' in cell))).toBe(true);
        expect(dots.length).toBeLessThanOrEqual(all.filter(({ kind }) => kind === 'number').length);
        if (domain === null) return;
        const [low, high] = domain;
        const valueAt = (percent: number) => low + ((high - low) * percent) / 100;
        for (const { area: one, from, to } of marks) {
          const { cell } = one;
          const ends =
            cell.kind === 'number'
              ? [cell.value, cell.value]
              : 'low' in cell
                ? [cell.low, cell.high]
                : [];
          if (high === low) continue;
          const tolerance = (high - low) * 1e-4;
          expect(Math.abs(valueAt(from) - ends[0]!)).toBeLessThan(tolerance);
          expect(Math.abs(valueAt(to) - ends[1]!)).toBeLessThan(tolerance);
        }
      }),
    );
  });
});

describe('DotRow', () => {
  it('is a picture with a name and without a tab stop', () => {
    expect(markup()).toContain('role="img" aria-label="Lage"');
    expect(markup()).not.toContain('tabindex');
  });

  it('draws a withheld value as a dotted range, not as a mark', () => {
    const drawn = markup({ selected: [area(0, masked)] });
    expect(drawn).toContain('chart-dot-row-masked');
    expect(drawn).not.toContain('chart-dot-row-mark"');
  });

  it('says in words what it cannot draw', () => {
    const drawn = markup({ selected: [area(1, missing)], city: missing });
    expect(drawn).toContain('Gebiet 1: missing');
    expect(drawn).not.toContain('chart-slot-1');
    expect(drawn).not.toContain('chart-dot-row-city');
  });

  it('carries no inline style and draws nothing as NaN, also without any value', () => {
    const empty = { all: [], quartiles: null, city: null, selected: [area(0, missing)] };
    for (const drawn of [markup(), markup(empty), markup({ domain: [3, 3] })]) {
      expect(drawn).not.toContain('style=');
      expect(drawn).not.toContain('NaN');
    }
  });
});
