import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import type { LevelGeometry, Position } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { MapView } from '../MapView.tsx';
import { FILL_PATTERNS, type FillPattern, type MapModel } from '../mapModel.ts';
import type { MapProps } from '../mapProps.ts';
import { SvgMap } from './SvgMap.tsx';

const id = (text: string) => text as AreaId;
const column = (west: number): readonly Position[] => [
  [west, 0],
  [west + 1, 0],
  [west + 1, 1],
  [west, 1],
  [west, 0],
];
const patterns: readonly FillPattern[] = ['class', 'masked', 'suppressed', 'missing', 'class'];
const geometry: LevelGeometry = {
  areas: patterns.map((_, index) => id(`area${index}`)),
  polygons: patterns.map((_, index) => [[column(index)]]),
  bounds: [0, 0, patterns.length, 1],
};
const model: MapModel = {
  geometry,
  fills: {
    pattern: Uint8Array.from(patterns, (pattern) => FILL_PATTERNS.indexOf(pattern)),
    classIndex: Uint8Array.of(2, 0, 0, 0, 4),
    hatched: Uint8Array.of(0, 0, 0, 0, 1),
  },
  ramp: { kind: 'sequential', size: 5 },
  symbols: null,
  selection: [{ area: id('area1'), slot: 3 }],
  labels: [],
  context: [],
  offers: null,
};
const props: MapProps = {
  model,
  camera: HOME_CAMERA,
  events: { onHover: () => {}, onSelect: () => {}, onCamera: () => {} },
  highlight: { get: () => null, subscribe: () => () => {} },
  title: 'Karte: Arbeitslosenanteil 2017',
  labelsVisible: true,
  texture: 'colour',
};

/** Opening tags of the areas in order. */
function areaTags(html: string): string[] {
  return [...html.matchAll(/<use [^>]*data-area="\d+"[^>]*>/g)].map(([tag]) => tag);
}

describe('SvgMap on the server', () => {
  it('draws every area without any inline style, so that a strict content policy keeps it', () => {
    const html = renderToString(<SvgMap {...props} />);
    expect(areaTags(html)).toHaveLength(patterns.length);
    expect(html).not.toContain('style=');
  });

  it('colours numbers by class and never an area without a number', () => {
    const tags = areaTags(renderToString(<SvgMap {...props} />));
    const coloured = tags.map((tag) => /map-class-(\d)/.exec(tag)?.[1] ?? null);
    expect(coloured).toEqual(['2', null, null, null, '4']);
  });

  it('gives masked, suppressed and missing areas three different patterns', () => {
    const html = renderToString(<SvgMap {...props} />);
    const used = areaTags(html).flatMap((tag) => /url\(#([^)]+)\)/.exec(tag)?.[1] ?? []);
    expect(new Set(used).size).toBe(3);
    for (const pattern of used) expect(html).toContain(`<pattern id="${pattern}"`);
  });

  it('hatches an area with a low denominator over its class colour', () => {
    const low = /<g class="map-hatches">(.*?)<\/g>/.exec(
      renderToString(<SvgMap {...props} />),
    )?.[1];
    expect(low?.match(/<use /g)).toHaveLength(1);
  });

  it('has the title as its accessible name and the slot of the selection as its class', () => {
    const html = renderToString(<SvgMap {...props} />);
    expect(html).toContain('role="img" aria-label="Karte: Arbeitslosenanteil 2017"');
    expect(html).toContain('map-slot-3');
  });

  it('tells classes by hatching instead of colour in pattern mode', () => {
    const tags = areaTags(renderToString(<SvgMap {...props} texture="pattern" />));
    expect(tags.some((tag) => tag.includes('map-class-'))).toBe(false);
    expect(/texture(\d)/.exec(tags[0]!)![1]! < /texture(\d)/.exec(tags[4]!)![1]!).toBe(true);
  });

  it('keeps the patterns of two maps in one document apart', () => {
    const html = renderToString(
      <>
        <SvgMap {...props} />
        <SvgMap {...props} />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('MapView on the server', () => {
  it('is the same SVG whichever renderer will follow', () => {
    const view = (renderer: 'svg' | 'gl') =>
      renderToString(
        <MapView {...props} renderer={renderer} locale={{}} onRendererFailure={() => {}} />,
      );
    expect(view('gl')).toBe(view('svg'));
    expect(areaTags(view('gl'))).toHaveLength(patterns.length);
  });
});
