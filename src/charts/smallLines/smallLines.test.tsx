import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { valueDomain, valueScale } from '../trend/trendScales.ts';
import { panelLayout } from './LinesPanel.tsx';
import { SmallLines, type SmallLinesProps, twinOf } from './SmallLines.tsx';
import { type SmallLinesPanel, smallLinesModel } from './smallLinesModel.ts';
import { firstPanelFocus, type PanelFocus, smallLinesMove } from './smallLinesNavigation.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const periodsOf = (years: readonly number[]) =>
  years.map((time) => ({ id: `${time}`, label: `${time}`, time }));
const panel = (
  id: string,
  cells: readonly Cell[],
  rest: Partial<SmallLinesPanel> = {},
): SmallLinesPanel => ({
  id,
  title: `Panel ${id}`,
  periods: periodsOf(cells.map((_, index) => 2015 + index)),
  series: [
    { id: 'w', name: 'Winzerla', slot: 0, cells },
    { id: 'city', name: 'Stadt', slot: null, cells: cells.map(() => number(4)) },
  ],
  format: String,
  formatRange: (low, high) => `${low}–${high}`,
  formatCell: wordCell,
  ...rest,
});
const markup = (props: Partial<SmallLinesProps> & Pick<SmallLinesProps, 'panels'>) =>
  renderToStaticMarkup(
    <SmallLines
      title="Verlauf"
      summary="Vier Linien."
      help="Pfeiltasten"
      scale="own"
      current="2016"
      describe={() => ''}
      words={{ table: 'Als Tabellen', periodColumn: 'Jahr', empty: 'keine Werte' }}
      {...props}
    />,
  );
const size = { width: 280, height: 150, current: null };

describe('smallLinesModel', () => {
  it('gives all panels the same ends of the axis, or each its own', () => {
    const panels = [panel('a', [number(1), number(2)]), panel('b', [number(90), number(80)])];
    const extents = (scale: 'same' | 'own') =>
      smallLinesModel(panels, scale).panels.map(({ model }) => model.extent);
    expect(extents('same')).toEqual([
      [1, 90],
      [1, 90],
    ]);
    expect(extents('own')).toEqual([
      [1, 4],
      [4, 90],
    ]);
  });

  it('names every series once, and refuses a thirteenth panel', () => {
    const panels = Array.from({ length: 12 }, (_, index) => panel(`${index}`, [number(1)]));
    expect(smallLinesModel(panels, 'own').series.map(({ id }) => id)).toEqual(['w', 'city']);
    expect(() => smallLinesModel([...panels, panel('x', [])], 'own')).toThrow(RangeError);
  });
});

describe('twinOf', () => {
  it('says what each panel draws, over random states', () => {
    const cells = fc.array(anyCell(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), fc.boolean(), (all, isSame) => {
        const panels = all.map((one, index) => panel(`${index}`, one));
        const { panels: models } = smallLinesModel(panels, isSame ? 'same' : 'own');
        for (const { panel: one, model } of models) {
          const layout = panelLayout(one, model, size);
          const scale = valueScale(valueDomain(model.extent, true), layout.plot);
          const rows = twinOf(one, { periodColumn: 'Jahr' }).rows;
          rows.forEach(({ cells: words }, period) => {
            words.forEach((word, curve) => {
              const drawn = layout.curves[curve]!.points[period];
              const ends = word.split('–').map(Number);
              if (ends.some(Number.isNaN)) expect(drawn).toBeNull();
              else expect(scale.invert(drawn!.y)).toBeCloseTo((ends[0]! + ends.at(-1)!) / 2, 6);
            });
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('smallLinesMove', () => {
  const models = smallLinesModel(
    [
      panel('a', [number(1), missing, number(3)]),
      panel('empty', []),
      panel('b', [number(1), number(2), number(3)]),
    ],
    'own',
  ).panels.map(({ model }) => model);

  it('begins at the period shown on the map', () => {
    expect(firstPanelFocus(models, '2016')).toEqual({ panel: 0, curve: 0, period: 1 });
    expect(firstPanelFocus([], null)).toBeNull();
  });

  it('goes to the same figure of the next panel with figures', () => {
    const from = { panel: 0, curve: 1, period: 1 };
    const to = { panel: 2, curve: 1, period: 1 };
    expect(smallLinesMove(models, from, 'PageDown')).toEqual({ kind: 'focus', focus: to });
    expect(smallLinesMove(models, to, 'PageUp')).toEqual({ kind: 'focus', focus: from });
    expect(smallLinesMove(models, to, 'PageDown')).toEqual({ kind: 'focus', focus: to });
  });

  it('reads every figure of a panel point by point, gaps included', () => {
    const seen = new Set<string>();
    let focus: PanelFocus = { panel: 0, curve: 0, period: 0 };
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'Home']) {
      seen.add(`${focus.curve} ${focus.period}`);
      const move = smallLinesMove(models, focus, key);
      if (move?.kind === 'focus') focus = move.focus;
    }
    expect(seen.size).toBe(6);
  });

  it('picks with Enter and leaves with Escape', () => {
    const from = { panel: 0, curve: 0, period: 0 };
    expect(smallLinesMove(models, from, 'Enter')).toEqual({ kind: 'pick', focus: from });
    expect(smallLinesMove(models, from, 'Escape')).toEqual({ kind: 'leave' });
  });
});

describe('SmallLines', () => {
  it('is one figure with one tab stop, a key of the lines and a title per panel', () => {
    const drawn = markup({ panels: [panel('a', [number(1), number(2)]), panel('b', [number(3)])] });
    expect(drawn.match(/role="application"/g)).toHaveLength(1);
    expect(drawn.match(/Panel [ab]/g)).toHaveLength(2);
    expect(drawn.match(/Winzerla/g)).toHaveLength(1);
  });

  it('draws no line across a gap and says so where a panel has nothing', () => {
    const drawn = markup({
      panels: [
        panel('a', [number(1), missing, number(2)], {}),
        panel('b', [missing, missing], {
          series: [{ id: 'w', name: 'W', slot: 0, cells: [missing, missing] }],
        }),
      ],
    });
    expect(drawn.match(/chart-trend-dot/g)).toHaveLength(2);
    expect(drawn).toContain('keine Werte');
  });

  it('carries no inline style and draws no figure as NaN', () => {
    const drawn = markup({ panels: [panel('a', [number(1), missing]), panel('b', [missing])] });
    expect(drawn.replace(/<button[^>]*>/g, '')).not.toContain('style=');
    expect(drawn).not.toContain('NaN');
  });
});
