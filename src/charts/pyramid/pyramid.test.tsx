import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { PyramidChart } from './PyramidChart.tsx';
import { pyramidLayout } from './pyramidLayout.ts';
import { type PyramidBar, type PyramidInput, pyramidTwin } from './pyramidModel.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const YEARS = [3, 15, 47];
/** All three figures of a bar as one cell: persons, share and density on the same footing. */
const bar = (cell: Cell): PyramidBar => ({ count: cell, share: cell, density: cell });
const input = (
  left: readonly Cell[],
  right: readonly Cell[],
  rest: Partial<PyramidInput> = {},
): PyramidInput => ({
  bands: left.map((_, index) => ({
    id: `b${index}`,
    label: `Band ${index}`,
    short: `${index}`,
    years: YEARS[index % YEARS.length]!,
  })),
  sides: [
    { id: 'f', name: 'Frauen', bars: left.map(bar) },
    { id: 'm', name: 'Männer', bars: right.map(bar) },
  ],
  comparison: null,
  largestDensity: 0,
  ...rest,
});
const options = { width: 440, height: 340, formatTick: String };
const words = {
  caption: 'Bevölkerung',
  bandColumn: 'Alter',
  shareColumn: 'Prozent',
  formatCount: wordCell,
  formatShare: wordCell,
};
const markup = (given: PyramidInput) =>
  renderToStaticMarkup(
    <PyramidChart
      {...given}
      title="Bevölkerung nach Alter"
      summary="Viele Ältere."
      help="Pfeiltasten"
      describe={() => ''}
      words={{
        ...words,
        table: 'Als Tabelle',
        axis: 'Prozent je Altersjahr',
        withheld: 'verdeckt',
        missing: 'keine Angabe',
        formatTick: String,
      }}
    />,
  );

describe('pyramidLayout', () => {
  it('draws a bar as high as its years and as long as its density: its area is the share', () => {
    const share = [6, 30];
    const bars = share.map((one, index) => number(one / YEARS[index]!));
    const { rows } = pyramidLayout(input(bars, bars), options);
    const [older, younger] = rows.map(
      ({ top, bottom, bars: [left] }) => (bottom - top) * Math.abs(left.certain - left.inner),
    );
    expect(older! / younger!).toBeCloseTo(5, 6);
  });

  it('has the oldest on top and the sides facing away from each other', () => {
    const { rows, left, right } = pyramidLayout(
      input([number(1), number(1)], [number(1), number(1)]),
      options,
    );
    expect(rows[0]!.band.id).toBe('b1');
    expect(rows[0]!.bars[0].certain).toBeLessThan(left);
    expect(rows[0]!.bars[1].certain).toBeGreaterThan(right);
  });

  it('breaks the outline where there is nothing to compare with', () => {
    const cells = [number(1), number(1), number(1)];
    const sides = [[number(1), missing, number(1)].map(bar), cells.map(bar)] as const;
    const comparison = { name: 'Stadt', sides };
    const { outlines } = pyramidLayout(input(cells, cells, { comparison }), options);
    expect(outlines.map((path) => path.match(/M/g)!.length)).toEqual([2, 1]);
  });

  it('keeps the scale when all periods are to share it', () => {
    const half = pyramidLayout(input([number(1)], [number(1)], { largestDensity: 2 }), options);
    const whole = pyramidLayout(input([number(1)], [number(1)]), options);
    const length = ({ rows }: typeof half) => rows[0]!.bars[1].certain - rows[0]!.bars[1].inner;
    expect(length(half) * 2).toBeCloseTo(length(whole), 6);
  });
});

describe('pyramidTwin', () => {
  it('says what the bars draw, over random states', () => {
    const cells = fc.array(fc.tuple(anyCell(0, 50), anyCell(0, 50)), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(cells, (pairs) => {
        const given = input(
          pairs.map(([left]) => left),
          pairs.map(([, right]) => right),
        );
        const layout = pyramidLayout(given, options);
        const twin = pyramidTwin(given, words);
        const perPixel = layout.reach / (layout.left - 8);
        twin.rows.forEach(({ id, cells: said }, row) => {
          expect(layout.rows[row]!.band.id).toBe(id);
          layout.rows[row]!.bars.forEach(({ inner, certain, possible }, side) => {
            const ends = said[side * 2]!.split('–').map(Number);
            const [low, high] = [certain, possible].map((at) => Math.abs(at - inner) * perPixel);
            if (ends.some(Number.isNaN)) expect([low, high]).toEqual([0, 0]);
            else {
              expect(low).toBeCloseTo(ends[0]!, 6);
              expect(high).toBeCloseTo(ends.at(-1)!, 6);
            }
          });
        });
      }),
    );
  });

  it('has the share compared with beside each side', () => {
    const sides = [[bar(number(7))], [bar(missing)]] as const;
    const given = input([number(1)], [masked], { comparison: { name: 'Stadt', sides } });
    const { columns, rows } = pyramidTwin(given, words);
    expect(columns).toHaveLength(7);
    expect(rows[0]!.cells).toEqual(['1', '1', '7', '0–2', '0–2', 'missing']);
  });
});

describe('PyramidChart', () => {
  it('draws what is withheld as a pattern and what is missing as an open stub, never as a bar', () => {
    const drawn = markup(input([masked], [missing]));
    expect(drawn).toMatch(/class="chart-stretch"[^>]*fill="url\(#[^)]*-masked\)"/);
    expect(drawn).toContain('chart-gap');
    expect(drawn.match(/class="chart-pyramid-bar"[^>]*width="0"/g)).toHaveLength(1);
    expect(drawn.match(/class="chart-pyramid-bar"/g)).toHaveLength(1);
  });

  it('is a figure with one tab stop, without inline style, and draws nothing as NaN', () => {
    for (const drawn of [markup(input([number(1)], [missing])), markup(input([], []))]) {
      expect(drawn.match(/role="application"/g)).toHaveLength(1);
      expect(drawn.replace(/<button[^>]*>/g, '')).not.toContain('style=');
      expect(drawn).not.toContain('NaN');
    }
  });
});
