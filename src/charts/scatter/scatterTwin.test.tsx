import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { ScatterChart, type ScatterChartProps } from './ScatterChart.tsx';
import { keySizes } from './ScatterKey.tsx';
import { scatterLayout } from './scatterLayout.ts';
import { AREA_MARKS, axisDomain, axisScale, insideOf } from './scatterScales.ts';
import { type ScatterArea, scatterPoints, scatterTwin } from './scatterTwin.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const area = (id: string, x: Cell, y: Cell, size: Cell = number(100)): ScatterArea => ({
  id,
  name: id,
  x,
  y,
  size,
  slot: null,
});
const axis = { title: 'Anteil', split: null, formatTick: String };
const options = { width: 440, height: 280, x: axis, y: axis, quadrants: null, labelled: [] };
const words = { formatX: wordCell, formatY: wordCell, formatSize: wordCell };
const line = { slope: 1, intercept: 0, band: null, label: 'Gerade' };
const markup = (areas: readonly ScatterArea[], rest: Partial<ScatterChartProps> = {}) =>
  renderToStaticMarkup(
    <ScatterChart
      title="Zwei Anteile"
      summary="Ein Kreis je Gebiet."
      help="Pfeiltasten"
      points={scatterPoints(areas)}
      x={axis}
      y={axis}
      quadrants={null}
      labelled={[]}
      describe={(id) => id}
      table={{ title: 'Als Tabelle', caption: 'Werte', columns: ['Gebiet'], rows: () => [] }}
      {...rest}
    />,
  );

describe('scatterTwin', () => {
  it('says what the points draw, size included, over random states', () => {
    const cells = fc.tuple(anyCell(), anyCell(), anyCell(1, 9000));
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 15 }), (all) => {
        const areas = all.map(([x, y, size], index) => area(`p${index}`, x, y, size));
        const points = scatterPoints(areas);
        const { marks, plot } = scatterLayout(points, { ...options, sizes: AREA_MARKS });
        const inside = insideOf(plot, AREA_MARKS);
        const xScale = axisScale(
          axis,
          axisDomain(
            axis,
            points.map(({ x }) => x),
          ),
          [inside.left, inside.right],
        );
        const yScale = axisScale(
          axis,
          axisDomain(
            axis,
            points.map(({ y }) => y),
          ),
          [inside.bottom, inside.top],
        );
        const largest = Math.max(0, ...points.map(({ size }) => size ?? 0));
        const rows = scatterTwin(areas, words);
        expect(rows.map(({ id }) => id)).toEqual(areas.map(({ id }) => id));
        for (const { id, cells: said } of rows) {
          const mark = marks.find(({ point }) => point.id === id);
          const ends = said.map((word) => word.split('–').map(Number));
          if (mark === undefined) {
            expect(ends.slice(0, 2).flat().some(Number.isNaN)).toBe(true);
            continue;
          }
          const middles = ends.map((pair) => (pair[0]! + pair.at(-1)!) / 2);
          expect(xScale.invert(mark.x)).toBeCloseTo(middles[0]!, 6);
          expect(yScale.invert(mark.y)).toBeCloseTo(middles[1]!, 6);
          expect(mark.xSpan !== null).toBe(ends[0]!.length > 1);
          const size = ends[2]!;
          if (size.length > 1 || Number.isNaN(size[0])) expect(mark.point.size).toBeNull();
          else if (mark.radius > AREA_MARKS.smallest) {
            expect((mark.radius / AREA_MARKS.largest) ** 2 * largest).toBeCloseTo(size[0]!, 6);
          }
        }
      }),
    );
  });
});

describe('the trend line', () => {
  const areas = [area('a', number(0), number(0)), area('b', number(10), number(10))];
  const trendOf = (trend: typeof line) =>
    scatterLayout(scatterPoints(areas), { ...options, trend }).trend!;

  it('runs from the first to the last point', () => {
    const { marks } = scatterLayout(scatterPoints(areas), options);
    const ends = trendOf(line)
      .line.match(/[\d.]+/g)!
      .map(Number);
    expect(ends[0]).toBeCloseTo(marks[0]!.x, 0);
    expect(ends[1]).toBeCloseTo(marks[0]!.y, 0);
    expect(ends[3]).toBeCloseTo(marks[1]!.y, 0);
  });

  it('stops at the edge of the plot and is left out beyond it', () => {
    const { plot } = scatterLayout(scatterPoints(areas), options);
    const steep = trendOf({ ...line, slope: 5 })
      .line.match(/[\d.]+/g)!
      .map(Number);
    expect(steep[3]).toBeGreaterThanOrEqual(plot.top - 0.1);
    expect(trendOf({ ...line, slope: 0, intercept: 500 }).line).toBe('');
  });

  it('has its interval under the points and its name in the key', () => {
    const band = [0, 5, 10].map((x) => ({ x, low: x - 1, high: x + 1 }));
    const drawn = markup(areas, { trend: { ...line, band } });
    expect(drawn).toMatch(/chart-scatter-trend-band" d="M[^"]+/);
    expect(drawn).toContain('Gerade');
    expect(drawn).not.toContain('NaN');
  });
});

describe('the key of sizes', () => {
  it('has round sizes, the largest within the largest area', () => {
    const points = scatterPoints([area('a', number(1), number(1), number(9400))]);
    expect(keySizes(points)).toEqual([400, 2000, 8000]);
    expect(keySizes([])).toEqual([]);
  });

  it('says what the areas of the marks stand for', () => {
    const sizes = { title: 'Einwohner', format: (size: number) => `${size} E.` };
    const drawn = markup([area('a', number(1), number(1), number(9400))], { sizes });
    expect(drawn).toContain('Einwohner');
    expect(drawn).toContain('8000 E.');
  });
});
