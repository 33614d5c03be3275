import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { tinyDistricts } from '../../testing/tinyPackage.ts';
import { areaPathsOf } from '../areaPaths.ts';
import { offerLayerOf } from './OfferDrawing.tsx';
import type { MapOffer, OfferEvents, OfferScene } from './offerScene.ts';

const events: OfferEvents = {
  onHoverOffers: () => {},
  onPickOffers: () => {},
  onMoveOffer: () => {},
  onPlace: () => {},
};
const layer = offerLayerOf(events, { get: () => null, subscribe: () => () => {} });
const offer = (id: number, rest: Partial<MapOffer> = {}): MapOffer => ({
  id: `o${id}`,
  longitude: 10.01 + (id % 30) / 110,
  latitude: 50.01 + Math.floor(id / 30) / 110,
  symbol: 'triangle',
  look: 'unconfirmed',
  change: null,
  movable: false,
  ...rest,
});
const scene = (rest: Partial<OfferScene>): OfferScene => ({
  ...{ offers: [], catchments: null, sites: [], picked: null, placing: null },
  ...rest,
});

function draw(shown: OfferScene, options: { at?: 'below_labels'; parts?: 'overlay' } = {}): string {
  const { Drawing } = layer;
  return renderToString(
    <svg>
      <title>Karte</title>
      <Drawing
        scene={shown}
        events={layer.events}
        highlight={layer.highlight}
        paths={areaPathsOf(tinyDistricts)}
        camera={{ centreX: 0.5, centreY: 0.5, scale: 1 }}
        frame={null}
        unitsPerPixel={1}
        parts={options.parts ?? 'all'}
        layer={options.at ?? 'above_labels'}
      />
    </svg>,
  );
}
const elements = (html: string) => html.match(/<(path|circle|g|text)/g)?.length ?? 0;
const many = Array.from({ length: 570 }, (_, id) => offer(id));

describe('the drawing of offers', () => {
  it('draws 570 symbols of one look with a handful of elements, without inline styles', () => {
    const html = draw(scene({ offers: many }));
    expect(elements(html)).toBeLessThan(20);
    expect(html).not.toContain('style=');
  });

  it('keeps looks apart by class, and strikes closed offers through', () => {
    const looks = ['confirmed', 'unconfirmed', 'closed', 'faint'] as const;
    const html = draw(scene({ offers: looks.map((look, id) => offer(id * 40, { look })) }));
    for (const look of looks) expect(html).toContain(`map-offer-${look}`);
    expect(html).toContain('map-offer-strike');
  });

  it('says how many offers lie together', () => {
    const html = draw(scene({ offers: [offer(1), offer(1), offer(1)] }));
    expect(html).toContain('<text class="map-cluster-count">3</text>');
  });

  it('rings what a scenario adds and changes, and the picked offer', () => {
    const offers = [offer(1, { change: 'added' }), offer(5, { change: 'changed' }), offer(9)];
    const html = draw(scene({ offers, picked: 'o9' }));
    expect(html).toContain('map-offer-ring-added');
    expect(html).toContain('map-offer-ring-changed');
    expect(html).toContain('map-offer-ring-picked');
  });

  it('leaves symbols to the canvas beneath it, but keeps rings and proposed places', () => {
    const shown = scene({
      offers: [offer(1, { change: 'added' }), offer(40)],
      sites: [{ mark: '1', position: [10.1, 50.1] }],
      placing: { position: [10.2, 50.1] },
    });
    const html = draw(shown, { parts: 'overlay' });
    expect(html).not.toContain('map-offer-shape');
    expect(html).toContain('map-offer-ring-added');
    expect(html).toContain('<text y="-18">1</text>');
    expect(html).toContain('map-placed');
  });

  it('fills what is within reach as one surface below the names', () => {
    const catchments = {
      centres: many.map((one) => [one.longitude, one.latitude] as const),
      radiusM: 500,
    };
    const html = draw(scene({ catchments }), { at: 'below_labels' });
    expect(html.match(/map-catchment-fill/g)).toHaveLength(1);
    expect(draw(scene({}), { at: 'below_labels' })).not.toContain('map-catchment');
    const overlay = draw(scene({ catchments }), { at: 'below_labels', parts: 'overlay' });
    expect(overlay).not.toContain('map-catchment-fill');
    expect(overlay).toContain('map-catchment-line');
  });

  it('keeps names of areas clear of symbols, unless there are too many', () => {
    const { grid } = areaPathsOf(tinyDistricts);
    const obstacles = (offers: readonly MapOffer[]) =>
      layer.obstaclesOf(scene({ offers }), grid, 1);
    expect(obstacles([offer(1), offer(40, { look: 'faint' })])).toHaveLength(1);
    expect(obstacles(many)).toEqual([]);
  });
});
