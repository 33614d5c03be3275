import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { SpineChart } from './SpineChart.tsx';
import { spineLayout } from './spineLayout.ts';
import type { SpineChartRow } from './spineProps.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const spread = { min: 1, lowerQuartile: 3, median: 4, upperQuartile: 6, max: 11 };
const row = (rest: Partial<SpineChartRow> = {}): SpineChartRow => ({
  id: 'unemployment',
  name: 'Arbeitslosenanteil',
  cell: number(8),
  centre: number(5),
  parent: null,
  spread,
  look: 'worse',
  difference: '+3 Pp.',
  label: 'Lage',
  series: [number(9), missing, number(8)],
  times: [2015, 2016, 2017],
  formatCell: wordCell,
  ...rest,
});
const markup = (...rows: readonly SpineChartRow[]) =>
  renderToStaticMarkup(
    <SpineChart
      caption="Winzerla 2017"
      groups={[{ id: 'work', title: 'Arbeit', rows }]}
      columns={{
        indicator: 'Merkmal',
        value: 'Winzerla',
        centre: 'Stadt',
        spine: 'Lage',
        difference: 'Differenz',
        trend: 'Verlauf',
      }}
      looks={{
        better: 'günstiger',
        worse: 'ungünstiger',
        different: 'anders',
        similar: 'ähnlich',
        untested: 'nicht geprüft',
      }}
      legend={{
        range: 'alle Gebiete',
        middleHalf: 'mittlere Hälfte',
        centre: 'Stadt',
        withheld: 'verdeckt',
      }}
    />,
  );

describe('spineLayout', () => {
  it('has the city in the middle and the furthest area at the edge', () => {
    const layout = spineLayout({ cell: number(8), centre: number(5), parent: null, spread });
    expect(layout.range).toEqual({ from: 16.67, to: 100 });
    expect(layout.value).toMatchObject({ from: 75, to: 75 });
  });

  it('takes the median where there is no certain figure of the city, and nothing without both', () => {
    const values = { cell: number(4), centre: masked, parent: null, spread };
    expect(spineLayout(values).value?.from).toBe(50);
    expect(spineLayout({ ...values, spread: null }).value).toBeNull();
  });

  it('draws every figure where the table says, over random states', () => {
    const level = fc.double({ min: -1000, max: 1000, noNaN: true });
    const ends = fc.tuple(level, level, level, level, level).map((all) => {
      const [min, lowerQuartile, median, upperQuartile, max] = all.toSorted((a, b) => a - b);
      return { min, lowerQuartile, median, upperQuartile, max } as typeof spread;
    });
    fc.assert(
      fc.property(anyCell(), anyCell(), fc.option(ends), (cell, centre, areas) => {
        const layout = spineLayout({ cell, centre, parent: null, spread: areas });
        const { scale, value } = layout;
        const said = wordCell(cell).split('–').map(Number);
        if (said.some(Number.isNaN) || scale === null) {
          expect(value).toBeNull();
          return;
        }
        const valueAt = (percent: number) => scale.centre + ((percent - 50) / 50) * scale.reach;
        const tolerance = Math.max(1e-9, scale.reach * 2e-4);
        expect(Math.abs(valueAt(value!.from) - said[0]!)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(valueAt(value!.to) - said.at(-1)!)).toBeLessThanOrEqual(tolerance);
        expect(value!.from).toBeGreaterThanOrEqual(0);
        expect(value!.to).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('SpineChart', () => {
  it('is a native table with headings for groups, rows and columns, and no tab stop of its own', () => {
    const drawn = markup(row());
    expect(drawn).toContain('<caption>Winzerla 2017');
    expect(drawn).toContain('scope="rowgroup"');
    expect(drawn.match(/scope="col"/g)).toHaveLength(6);
    expect(drawn).not.toContain('tabindex');
  });

  it('says how a value differs by word and shape', () => {
    expect(markup(row())).toContain('ungünstiger');
    const shapes = (['better', 'worse', 'different', 'similar', 'untested'] as const).map(
      (look) => /chart-spine-mark chart-spine-\w+" d="([^"]+)"/.exec(markup(row({ look })))![1],
    );
    expect(new Set(shapes).size).toBe(5);
  });

  it('shows a state as its word, without a mark and without a judgement', () => {
    const drawn = markup(row({ cell: missing, difference: '' }));
    expect(drawn).toContain('>missing</td>');
    expect(drawn).not.toContain('chart-spine-mark');
    expect(drawn).not.toContain('ungünstiger');
    expect(markup(row({ cell: masked }))).toContain('chart-spine-withheld');
  });

  it('says the figures of random states in its cells', () => {
    fc.assert(
      fc.property(anyCell(), anyCell(), (cell, centre) => {
        const drawn = markup(row({ cell, centre, spread: null }));
        expect(drawn).toContain(`data-state="${cell.kind}">${wordCell(cell)}</td>`);
        expect(drawn).toContain(`chart-spine-beside">${wordCell(centre)}</td>`);
        expect(drawn).not.toContain('NaN');
        expect(drawn).not.toContain('style=');
      }),
      { numRuns: 40 },
    );
  });
});
