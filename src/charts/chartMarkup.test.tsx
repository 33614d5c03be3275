import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/model/cell.ts';
import { BarGuides } from './bar/BarGuides.tsx';
import { CellBar } from './bar/CellBar.tsx';
import { Histogram } from './histogram/Histogram.tsx';
import { Sparkline } from './sparkline/Sparkline.tsx';
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
