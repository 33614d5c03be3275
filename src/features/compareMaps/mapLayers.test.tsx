import { describe, expect, it } from 'vitest';
import { columnOf } from '../../domain/model/column.ts';
import { FILL_PATTERNS } from '../../map/mapModel.ts';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { CompareMaps } from './CompareMaps.tsx';
import { categoryFills, categoryLayer } from './categoryLayer.ts';
import { selectionOf } from './useSmallMapProps.ts';

async function maps(change: Partial<CompareView>, ...picked: readonly string[]) {
  const first = firstCompareView({ kind: 'picked', indicators: picked.map(indicatorId) });
  const compare: CompareView = { ...first, face: 'maps', ...change };
  const atlas = await openTinyAtlas({
    view: { view: 'compare', indicator: indicatorId(picked[0]!), areas: [areaId('d1')], compare },
  });
  const markup = renderInCompare(atlas, <CompareMaps />);
  return { markup, text: readableText(markup) };
}

describe('layers of the small maps', () => {
  it('are off until asked for', async () => {
    const { text } = await maps({}, 'unemp_rate');
    expect(text).not.toMatch(/geglättet|geprüft|hoch-hoch|übrigen Stadt/);
  });

  it('tell which areas differ from the rest of the city, and which were not tested', async () => {
    const { markup, text } = await maps({ layer: 'significance' }, 'unemp_rate');
    expect(text).toMatch(/nicht unterscheidbar \(\d\)/);
    expect(markup).toContain('data-ramp="diverging-3"');
    expect(markup).toContain('Unterschied zur übrigen Stadt)');
  });

  it('say how far they are while they are worked out, and draw no values meanwhile', async () => {
    const { markup, text } = await maps({ layer: 'smoothed' }, 'unemp_rate');
    expect(text).toContain('Wird berechnet: 0 Prozent');
    expect(markup).not.toMatch(/<use[^>]*class="map-class-/);
  });

  it('refuse counts with one sentence, and show the values', async () => {
    const { text } = await maps({ layer: 'significance' }, 'unemp_total');
    expect(text.match(/Für Anzahlen gibt es diese Darstellung nicht/g)).toHaveLength(1);
  });

  it('say on each map why an indicator cannot have them', async () => {
    const { text } = await maps(
      { layer: 'clusters', arrangement: 'indicators' },
      'unemp_rate',
      'unemp_total',
    );
    expect(text.match(/Für Anzahlen/g)).toHaveLength(1);
  });
});

describe('findings on a map', () => {
  it('take a colour of their own, and show why an area was not tested', () => {
    const layer = categoryLayer('clusters', ['HH', 'undefined_here', 'undefined_here']);
    const current = columnOf([
      { kind: 'number', value: 1, flags: [] },
      { kind: 'masked', low: 0, high: 2, flags: [] },
      { kind: 'number', value: 2, flags: [] },
    ]);
    const { pattern, classIndex } = categoryFills(layer, current);
    expect([...pattern].map((index) => FILL_PATTERNS[index])).toEqual([
      'class',
      'masked',
      'left_out',
    ]);
    expect(classIndex[0]).toBe(0);
  });
});

describe('own areas on a map', () => {
  it('are outlined by their members, in the look of their place', () => {
    const own = {
      id: areaId('own-1'),
      name: 'Am Fluss',
      members: ['d2', 'd3'].map(areaId),
      shape: null,
    };
    const places = [
      { id: areaId('d1'), name: 'Altstadt', area: null, own: null },
      { id: own.id, name: own.name, area: null, own },
    ];
    expect(selectionOf(places)).toEqual([
      { area: 'd1', slot: 0 },
      { area: 'd2', slot: 1 },
      { area: 'd3', slot: 1 },
    ]);
  });
});
