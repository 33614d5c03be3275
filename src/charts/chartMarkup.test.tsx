import fc from 'fast-check';
import { cloneElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/model/cell.ts';
import { anyCell, wordCell } from '../testing/anyCell.ts';
import { BarGuides } from './bar/BarGuides.tsx';
import { barLayout } from './bar/barLayout.ts';
import { CellBar } from './bar/CellBar.tsx';
import { type TwinTable, TwinTableBox } from './figure/TableTwin.tsx';
import { Histogram } from './histogram/Histogram.tsx';
import { Sparkline } from './sparkline/Sparkline.tsx';
import { sparklineLayout } from './sparkline/sparklineLayout.ts';
import { TrendChart } from './trend/TrendChart.tsx';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const periods = [2015, 2016, 2017].map((time) => ({ id: `${time}`, label: `${time}`, time }));

const trend = (
  <TrendChart
    title="Verlauf seit 2015, Prozent"
    summary="Der Anteil sinkt."
    help="Pfeiltasten"
    periods={periods}
    series={[
      { id: 'a', name: 'Winzerla', slot: 1, cells: [number(7), missing, number(6.8)] },
      { id: 'c', name: 'Stadt', slot: null, cells: [number(5), number(4.6), number(4.4)] },
    ]}
    current="2017"
    format={(value) => `${value}`}
    formatRange={(low, high) => `${low}–${high}`}
    describe={() => ''}
  />
);

const histogram = (onPickClass?: (index: number) => void) => (
  <Histogram
    label="Anteil in Prozent"
    breaks={[0, 2, 4, 10]}
    counts={[8, 9, 3]}
    ramp={{ kind: 'sequential', size: 3 }}
    city={{ value: 4.4, label: 'Stadt 4,4' }}
    formatBreak={(value) => `${value}`}
    describeClass={(index) => `Klasse ${index + 1}`}
    {...(onPickClass === undefined ? {} : { onPickClass })}
  />
);

describe('charts in markup built ahead', () => {
  it('carry no inline style, which a strict content policy would drop', () => {
    const bar = <CellBar start={10} length={44.4} classIndex={2} />;
    const guides = <BarGuides zero={10} city={48.9} />;
    const spark = <Sparkline cells={[number(1), missing, number(2)]} />;
    for (const chart of [trend, histogram(), histogram(() => {}), bar, guides, spark]) {
      expect(renderToStaticMarkup(chart)).not.toContain('style=');
    }
  });

  it('draw no figure as NaN', () => {
    for (const chart of [trend, histogram()]) {
      expect(renderToStaticMarkup(chart)).not.toContain('NaN');
    }
  });
});

describe('TrendChart', () => {
  it('is a figure with its title, its sentence and one tab stop', () => {
    const markup = renderToStaticMarkup(trend);
    expect(markup).toContain('<figcaption');
    expect(markup).toContain('Der Anteil sinkt.');
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
  });

  it('labels every line with name and value at its end', () => {
    const markup = renderToStaticMarkup(trend);
    expect(markup).toContain('Winzerla 6.8');
    expect(markup).toContain('Stadt 4.4');
  });

  it('has the table of its figures behind a button where it is given words for it', () => {
    const table = { title: 'Als Tabelle', caption: 'Werte', periodColumn: 'Jahr' };
    const withTable = cloneElement(trend, { table: { ...table, formatCell: wordCell } });
    expect(renderToStaticMarkup(withTable)).toContain('Als Tabelle');
    expect(renderToStaticMarkup(trend)).not.toContain('<button');
  });
});

describe('Histogram', () => {
  it('is a picture with a name where nothing can be pressed', () => {
    const markup = renderToStaticMarkup(histogram());
    expect(markup).toContain('role="img"');
    expect(markup).not.toContain('tabindex');
  });

  it('has one tab stop for all its class buttons', () => {
    const markup = renderToStaticMarkup(histogram(() => {}));
    expect(markup.match(/role="button"/g)).toHaveLength(3);
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup).toContain('aria-label="Klasse 2"');
  });
});

describe('TwinTableBox', () => {
  const table = (cells: readonly (readonly string[])[]): TwinTable => ({
    caption: 'Werte',
    columns: ['Gebiet', '2016', '2017'],
    rows: cells.map((row, index) => ({ id: `${index}`, name: `Gebiet ${index}`, cells: row })),
  });

  it('is a native table that says every figure and state in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell(), anyCell()), { maxLength: 8 }), (cells) => {
        const words = cells.map((row) => row.map(wordCell));
        const markup = renderToStaticMarkup(<TwinTableBox table={table(words)} hasCaption />);
        const said = [...markup.matchAll(/<td>([^<]*)<\/td>/g)].map(([, word]) => word);
        expect(said).toEqual(words.flat());
        expect(markup.match(/scope="col"/g)).toHaveLength(3);
        expect(markup.match(/scope="row"/g) ?? []).toHaveLength(cells.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('bars and lines beside a figure in a table', () => {
  it('end where the cell beside them says, and are absent where it has words, over random states', () => {
    const domain = [-1000, 1000] as const;
    fc.assert(
      fc.property(anyCell(...domain), (cell) => {
        const bar = barLayout(cell, domain);
        const value = Number(wordCell(cell));
        if (Number.isNaN(value)) {
          expect(bar).toBeNull();
          return;
        }
        const end = value < 0 ? bar!.start : bar!.start + bar!.length;
        expect(Math.abs(-1000 + 20 * end - value)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('draw as many figures, ranges and gaps as there are, over random states', () => {
    fc.assert(
      fc.property(fc.array(anyCell(), { minLength: 1, maxLength: 9 }), (cells) => {
        const { path, ranges, end } = sparklineLayout(cells, { width: 72, height: 20 });
        const numbers = cells.filter(({ kind }) => kind === 'number').length;
        const stretches = path.match(/M/g)?.length ?? 0;
        const drawn = (path.match(/[ML ]-?[\d.]+ -?[\d.]+/g) ?? []).length;
        expect(drawn).toBe(numbers);
        expect(stretches <= numbers).toBe(true);
        expect(ranges.match(/M/g)?.length ?? 0).toBe(cells.filter((cell) => 'low' in cell).length);
        expect(end !== null).toBe(cells.at(-1)?.kind === 'number');
      }),
    );
  });
});

describe('the histogram', () => {
  it('says above each bar, and on its button, how many areas the bar stands for', () => {
    const counts = fc.array(fc.nat(60), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (given) => {
        const chart = cloneElement(
          histogram(() => {}),
          {
            counts: given,
            describeClass: (index: number) => `Klasse ${index + 1}: ${given[index]}`,
          },
        );
        const markup = renderToStaticMarkup(chart);
        const heights = [...markup.matchAll(/chart-histogram-bar[^>]* height="([\d.]+)"/g)];
        const said = [...markup.matchAll(/text-anchor="middle">(\d+)<\/text><\/g>/g)];
        expect(said.map(([, count]) => Number(count))).toEqual(given);
        given.forEach((count, index) => {
          expect(markup).toContain(`aria-label="Klasse ${index + 1}: ${count}"`);
          const height = Number(heights[index]![1]);
          const tallest = Math.max(...heights.map(([, one]) => Number(one)));
          const share = tallest * (count / Math.max(1, ...given));
          expect(Math.abs(height - share)).toBeLessThanOrEqual(3);
        });
      }),
      { numRuns: 40 },
    );
  });
});
