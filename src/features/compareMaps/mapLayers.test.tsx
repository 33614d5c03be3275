import { describe, expect, it } from 'vitest';
import { columnOf } from '../../domain/model/column.ts';
import type { LevelId } from '../../domain/model/ids.ts';
import { FILL_PATTERNS } from '../../map/mapModel.ts';
import {
  type CompareView,
  firstCompareView,
  type MapLayer,
} from '../../state/compare/compareView.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import {
  areaId,
  DISTRICT,
  indicatorId,
  PLANNING_AREA,
  periodId,
} from '../../testing/tinyPackage.ts';
import { CompareMaps } from './CompareMaps.tsx';
import { categoryFills, categoryLayer } from './categoryLayer.ts';

async function maps(change: Partial<CompareView>, ...picked: readonly string[]) {
  return mapsAt(DISTRICT, change, ...picked);
}

async function mapsAt(level: LevelId, change: Partial<CompareView>, ...picked: readonly string[]) {
  const first = firstCompareView({ kind: 'picked', indicators: picked.map(indicatorId) });
  const compare: CompareView = { ...first, face: 'maps', ...change };
  const atlas = await openTinyAtlas({
    view: {
      view: 'compare',
      level,
      indicator: indicatorId(picked[0]!),
      areas: [areaId('d1')],
      compare,
    },
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

describe('two swiped maps', () => {
  const side = (layer: MapLayer) => ({
    indicator: indicatorId('unemp_rate'),
    period: periodId('2021'),
    layer,
  });

  it('offer indicator and period of each side, and a table of each', async () => {
    const { markup, text } = await maps({ arrangement: 'swipe' }, 'unemp_rate', 'pop_total');
    expect(markup.match(/<fieldset/g)).toHaveLength(2);
    expect(text).toMatch(/Linke Karte.*Als Tabelle.*Rechte Karte.*Als Tabelle/);
  });

  it('can set the layer of one side beside the values of the other', async () => {
    const sides = [side('values'), side('significance')] as const;
    const { markup, text } = await maps({ arrangement: 'swipe', sides }, 'unemp_rate');
    expect(text.match(/(über|unter) der übrigen Stadt \(\d\)/g)).not.toBeNull();
    expect(markup.match(/data-ramp="diverging-3"/g)?.length).toBeGreaterThan(0);
    expect(markup.match(/Unterschied zur übrigen Stadt\)/g)).toHaveLength(1);
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
  const own = {
    id: areaId('own-1'),
    name: 'Am Fluss',
    members: ['d2', 'd3'].map(areaId),
    shape: null,
  };

  it.each([DISTRICT, PLANNING_AREA])(
    'are outlined, as areas are, at the level %s',
    async (level) => {
      const shown = { ownAreas: [own], arrangement: 'indicators' } as const;
      const { markup } = await mapsAt(level, shown, 'unemp_rate');
      for (const slot of [0, 1]) {
        expect(markup).toMatch(new RegExp(`map-slot map-slot-${slot}"[^>]* d="M`));
      }
    },
  );
});
