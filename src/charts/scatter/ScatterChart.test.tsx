import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ScatterChart } from './ScatterChart.tsx';
import { exactly, type ScatterPoint } from './scatterModel.ts';

const point = (id: string, rest: Partial<ScatterPoint> = {}): ScatterPoint => ({
  id,
  name: id,
  x: exactly(1),
  y: exactly(20),
  size: 50,
  classIndex: 2,
  isDoubtful: false,
  slot: null,
  ...rest,
});

const chart = (points: readonly ScatterPoint[], highlighted: string | null = null) =>
  renderToStaticMarkup(
    <ScatterChart
      title="Bedarf und Versorgung"
      summary="Jeder Kreis ist ein Gebiet."
      help="Pfeiltasten"
      points={points}
      x={{ title: 'Bedarf', split: exactly(0) }}
      y={{ title: 'erreicht', split: { at: 50, low: 45, high: 55 }, formatTick: String }}
      quadrants={{ topLeft: 'a', topRight: 'b', bottomLeft: 'c', bottomRight: 'd' }}
      critical="bottomRight"
      labelled={[]}
      ramp="bivariate-9"
      describe={(id) => `Satz zu ${id}`}
      table={{ title: 'Als Tabelle', caption: 'Werte', columns: ['Gebiet'], rows: () => [] }}
      highlighted={highlighted}
    />,
  );

describe('ScatterChart', () => {
  it('is a figure with its title, its sentence and one tab stop', () => {
    const markup = chart([point('Zwätzen')]);
    expect(markup).toContain('<figcaption');
    expect(markup).toContain('Jeder Kreis ist ein Gebiet.');
    expect(markup.match(/role="application"/g)).toHaveLength(1);
  });

  it('carries no inline style and draws no figure as NaN, also without any point', () => {
    for (const markup of [chart([]), chart([point('a'), point('b', { size: null })])]) {
      expect(markup.replace(/<button[^>]*>/g, '')).not.toContain('style=');
      expect(markup).not.toContain('NaN');
    }
  });

  it('leaves the mark of a range open and draws the range', () => {
    const markup = chart([point('a', { y: { at: 20, low: 10, high: 30 } })]);
    expect(markup).toContain('chart-scatter-open');
    expect(markup).toContain('chart-scatter-range');
  });

  it('tells selected areas apart by shape as well as by colour', () => {
    const shapesOf = (slots: readonly (number | null)[]) =>
      chart(slots.map((slot, index) => point(`a${index}`, { slot, classIndex: null }))).match(
        /<(?:circle|path) class="chart-scatter-body[^>]*? (?:r|d)="[^"]*"/g,
      )!;
    const selected = shapesOf([0, 1, 2, 3, 4, 5]).map((mark) => / [rd]="([^"]*)"/.exec(mark)![1]);
    expect(new Set(selected).size).toBe(6);
    expect(shapesOf([null])[0]).toContain('<circle');
  });

  it('reads out the point that is highlighted elsewhere on the page', () => {
    expect(chart([point('Winzerla')], 'Winzerla')).toContain('Satz zu Winzerla');
    expect(chart([point('Winzerla')], 'unbekannt')).not.toContain('Satz zu');
  });
});
