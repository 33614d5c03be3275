import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { StackedShares } from './StackedShares.tsx';
import { stackLayout } from './stackedSharesLayout.ts';
import { type ShareRow, shareSegments, sharesTwin } from './stackedSharesModel.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const PARTS = ['Ledige', 'Verheiratete', 'Verwitwete', 'Geschiedene'].map((name, index) => ({
  id: `part${index}`,
  name,
}));
const partsOf = (row: readonly Cell[]) => PARTS.slice(0, row.length);
const row = (...shares: readonly Cell[]): ShareRow => ({ id: 'w', name: 'Winzerla', shares });
const words = { caption: 'Familienstand', rowColumn: 'Gebiet', formatShare: wordCell };
const lengths = (cells: readonly Cell[]) =>
  shareSegments(cells).map(({ from, certain, to }) => [certain - from, to - from]);
const markup = (...rows: readonly ShareRow[]) =>
  renderToStaticMarkup(
    <StackedShares
      title="Familienstand, Prozent"
      summary="Vier Teile."
      help="Pfeiltasten"
      parts={partsOf(rows[0]?.shares ?? [])}
      rows={rows}
      ramp="sequential-4"
      describe={() => ''}
      describeState={(one, some, state) =>
        `${one.name}, ${some.map(({ name }) => name).join(' und ')}: ${state}`
      }
      words={{ ...words, table: 'Als Tabelle' }}
    />,
  );

describe('shareSegments', () => {
  it('puts certain shares end to end', () => {
    expect(lengths([number(40), number(35), number(25)])).toEqual([
      [40, 40],
      [35, 35],
      [25, 25],
    ]);
  });

  it('is solid up to the lower bound of a range and open as far as there is room', () => {
    expect(lengths([number(60), interval(20, 30), interval(10, 20)])).toEqual([
      [60, 60],
      [20, 25],
      [10, 15],
    ]);
  });

  it('leaves a gap of what remains for parts of which nothing is known', () => {
    expect(lengths([number(60), missing, missing])).toEqual([
      [60, 60],
      [0, 20],
      [0, 20],
    ]);
  });

  it('never draws a range beyond its bounds, nor a state as a share, over random states', () => {
    fc.assert(
      fc.property(fc.array(anyCell(0, 100), { minLength: 1, maxLength: 7 }), (cells) => {
        shareSegments(cells).forEach(({ from, certain, to }, index) => {
          const cell = cells[index]!;
          if (cell.kind === 'number') {
            expect(certain - from).toBeCloseTo(cell.value, 9);
            expect(to).toBe(certain);
          } else if ('low' in cell) {
            expect(certain - from).toBeCloseTo(cell.low, 9);
            expect(to - from).toBeLessThanOrEqual(cell.high + 1e-9);
          } else expect(certain).toBe(from);
        });
      }),
    );
  });
});

describe('sharesTwin', () => {
  it('says what the bars draw, over random states', () => {
    const bars = fc.array(fc.array(anyCell(0, 100), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(bars, fc.integer({ min: 200, max: 900 }), (all, width) => {
        const rows = all.map((shares, index) => ({ id: `${index}`, name: `${index}`, shares }));
        const layout = stackLayout(PARTS, rows, { width, formatShare: wordCell });
        sharesTwin(PARTS, rows, words).rows.forEach(({ cells }, index) => {
          layout.bars[index]!.segments.forEach(({ x, certainX, end }, part) => {
            const ends = cells[part]!.split('–').map(Number);
            const certain = (certainX - x) / layout.scale;
            expect(certain).toBeCloseTo(Number.isNaN(ends[0]) ? 0 : ends[0]!, 6);
            if (ends.length === 1 && !Number.isNaN(ends[0])) expect(end).toBe(certainX);
            expect(end).toBeLessThanOrEqual(width + 1e-6);
          });
        });
      }),
    );
  });
});

describe('StackedShares', () => {
  it('has the share in every part with room, with its name where that fits', () => {
    const drawn = markup(row(number(80), number(18), number(2)));
    expect(drawn).toContain('>Ledige 80</text>');
    expect(drawn).toContain('>18</text>');
    expect(drawn).not.toContain('>2</text>');
  });

  it('says in words what is a gap in the bar', () => {
    const drawn = markup(row(number(60), missing, interval(10, 12)));
    expect(drawn).toContain('Winzerla, Verheiratete: missing');
    expect(drawn).toContain('Winzerla, Verwitwete: interval');
    expect(markup(row(missing, missing, number(9)))).toContain(
      'Winzerla, Ledige und Verheiratete: missing',
    );
    expect(drawn).toMatch(/class="chart-gap"/);
    expect(drawn).toMatch(/class="chart-stretch"[^>]*-interval\)"/);
  });

  it('tells neighbours apart without colour', () => {
    const fills = markup(row(number(40), number(40), number(20))).match(/texture\d/g);
    expect(new Set(fills).size).toBeGreaterThan(1);
  });

  it('is a figure with one tab stop, without inline style, and draws nothing as NaN', () => {
    for (const drawn of [markup(row(number(100))), markup(row(missing)), markup()]) {
      expect(drawn.match(/role="application"/g)).toHaveLength(1);
      expect(drawn.replace(/<button[^>]*>/g, '')).not.toContain('style=');
      expect(drawn).not.toContain('NaN');
    }
  });
});
