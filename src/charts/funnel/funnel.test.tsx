import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  FUNNEL_LEVELS,
  funnelLimits,
  funnelPosition,
} from '../../domain/uncertainty/funnelLimits.ts';
import { scatterMove } from '../scatter/scatterNavigation.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { funnelLayout } from './funnelLayout.ts';
import { type FunnelPoint, funnelGrid, funnelTwin } from './funnelModel.ts';

const TARGET = 0.05;
const point = (
  id: string,
  base: number,
  count: number,
  slot: number | null = null,
): FunnelPoint => ({
  id,
  name: id,
  base,
  rate: count / base,
  position: funnelPosition({ count, base }, TARGET)!,
  slot,
});
const limits = funnelGrid(10, 8000).map((base) => ({
  base,
  inner: funnelLimits({ target: TARGET, base, level: FUNNEL_LEVELS.inner })!,
  outer: funnelLimits({ target: TARGET, base, level: FUNNEL_LEVELS.outer })!,
}));
const options = {
  width: 440,
  height: 300,
  target: TARGET,
  targetLabel: 'Stadt',
  formatBase: String,
  formatRate: String,
};
const words = {
  caption: 'Werte',
  columns: { area: 'Gebiet', base: 'Einwohner', rate: 'Anteil', position: 'Lage' },
  positions: {
    far_above: 'weit darüber',
    above: 'darüber',
    within: 'innerhalb',
    below: 'darunter',
    far_below: 'weit darunter',
  },
  formatBase: String,
  formatRate: String,
};
const markup = (points: readonly FunnelPoint[], highlighted: string | null = null) =>
  renderToStaticMarkup(
    <FunnelChart
      title="Trichter"
      summary="Drei Gebiete liegen außerhalb."
      help="Pfeiltasten"
      points={points}
      without={[]}
      limits={limits}
      target={TARGET}
      describe={(one) => `Satz zu ${one.id}`}
      words={{
        ...words,
        table: 'Als Tabelle',
        yTitle: 'Anteil',
        xTitle: 'Einwohner',
        target: 'Stadt 5',
        inner: '95 %',
        outer: '99,8 %',
        formatTick: String,
      }}
      highlighted={highlighted}
    />,
  );
const anyArea = fc
  .integer({ min: 10, max: 8000 })
  .chain((base) =>
    fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }),
  );

describe('funnelGrid', () => {
  it('holds whole bases from the smallest to the largest, closer together at the small ones', () => {
    const grid = funnelGrid(12, 9000);
    expect(grid[0]).toBe(12);
    expect(grid.at(-1)).toBe(9000);
    expect(grid.every(Number.isInteger)).toBe(true);
    expect(grid[1]! - grid[0]!).toBeLessThan(grid.at(-1)! - grid.at(-2)!);
  });

  it('is one base where all areas are alike', () => {
    expect(funnelGrid(50, 50)).toEqual([50]);
  });
});

describe('funnelLayout', () => {
  it('puts a mark outside the drawn limits exactly where the position says so', () => {
    fc.assert(
      fc.property(fc.array(anyArea, { minLength: 1, maxLength: 20 }), (areas) => {
        const points = areas.map(({ base, count }, index) => point(`p${index}`, base, count));
        const { marks, scales } = funnelLayout(points, limits, options);
        for (const { point: one, y } of marks) {
          const { low, high } = funnelLimits({ target: TARGET, base: one.base, level: 0.95 })!;
          if (one.position.endsWith('above')) expect(y).toBeLessThan(scales.y(high));
          if (one.position.endsWith('below')) expect(y).toBeGreaterThan(scales.y(low));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the selected and those outside, the others not', () => {
    const points = [
      point('Mitte', 2000, 100),
      point('Lobeda', 3000, 260),
      point('Maua', 900, 45, 0),
    ];
    const named = funnelLayout(points, limits, options).labels.map(({ id }) => id);
    expect(named.toSorted()).toEqual(['Lobeda', 'Maua']);
  });
});

describe('funnelTwin', () => {
  it('says what the marks draw, over random areas and states', () => {
    const states = fc.array(fc.constantFrom('unter 3 Fälle', 'keine Angabe'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 20 }), states, (areas, words_) => {
        const points = areas.map(({ base, count }, index) => point(`p${index}`, base, count));
        const without = words_.map((state, index) => ({
          id: `w${index}`,
          name: `w${index}`,
          state,
        }));
        const { marks, scales } = funnelLayout(points, limits, options);
        const { rows } = funnelTwin(points, without, words);
        expect(rows).toHaveLength(points.length + without.length);
        for (const { id, cells } of rows) {
          const mark = marks.find((one) => one.point.id === id);
          if (mark === undefined) {
            expect(cells).toEqual(['', without.find((one) => one.id === id)!.state, '']);
            continue;
          }
          expect(scales.x.invert(mark.x)).toBeCloseTo(Number(cells[0]), 4);
          expect(scales.y.invert(mark.y)).toBeCloseTo(Number(cells[1]), 8);
          expect(cells[2]).toBe(words.positions[mark.point.position]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('FunnelChart', () => {
  const points = [point('Mitte', 2000, 100), point('Lobeda', 3000, 260), point('Maua', 900, 45, 0)];

  it('is read point by point by keyboard: each area once from left to right', () => {
    const { marks } = funnelLayout(points, limits, options);
    const read: string[] = [];
    let at = 'Maua';
    for (let step = 0; step < points.length; step += 1) {
      read.push(at);
      const move = scatterMove(marks, at, 'ArrowRight');
      if (move?.kind === 'focus') at = move.id;
    }
    expect(read).toEqual(['Maua', 'Mitte', 'Lobeda']);
  });

  it('tells inside from outside by shape and word', () => {
    const shapes = [...markup(points).matchAll(/chart-funnel-mark[^"]*" d="([^"]+)"/g)];
    expect(new Set(shapes.map(([, path]) => path)).size).toBe(2);
    expect(markup(points)).toContain('weit darüber');
  });

  it('reads out the area that is highlighted elsewhere on the page', () => {
    expect(markup(points, 'Lobeda')).toContain('Satz zu Lobeda');
  });

  it('is a figure with one tab stop, without inline style, and draws nothing as NaN', () => {
    for (const drawn of [markup(points), markup([])]) {
      expect(drawn.match(/role="application"/g)).toHaveLength(1);
      expect(drawn.replace(/<button[^>]*>/g, '')).not.toContain('style=');
      expect(drawn).not.toContain('NaN');
    }
  });
});
