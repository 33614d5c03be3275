import { useMemo } from 'react';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import { FILL_PATTERNS, type MapEvents, type MapFills, type MapModel } from '../../map/mapModel.ts';
import type { MapProps } from '../../map/mapProps.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { outlinesOfPlaces } from '../../state/compare/outlinesOfPlaces.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { categoryFills } from './categoryLayer.ts';
import type { SmallMap } from './smallMaps.ts';
import type { DrawnLayer } from './useMapLayer.ts';

/** What all small maps have in common, with the model of one: camera, highlight and selection are one. */
export function useSmallMapProps(
  { shown }: SmallMap,
  layer: DrawnLayer = VALUES,
): Omit<MapProps, 'title'> {
  const atlas = useAtlas();
  const camera = useAtlasState((state) => state.session.camera);
  const { places, dataset } = useCompare();
  const selection = useMemo(() => outlinesOfPlaces(places, dataset), [places, dataset]);
  const drawing = useMemo(() => drawingOf(shown, layer), [shown, layer]);
  const model = useMemo<MapModel>(
    () => ({ ...drawing, selection, labels: [], context: [], offers: null }),
    [drawing, selection],
  );
  const events = useMemo<MapEvents>(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area) => void selectArea(atlas, area, { additive: true }),
      onCamera: (next) => patchSession(atlas, { camera: next }),
    }),
    [atlas],
  );
  return {
    model,
    camera,
    events,
    highlight: atlas.highlight,
    labelsVisible: false,
    texture: 'colour',
  };
}

const VALUES: DrawnLayer = { kind: 'values' };

/** A layer takes the place of the values; while it is worked out the areas are empty. */
export function drawingOf(shown: Shown, layer: DrawnLayer): Pick<MapModel, Drawn> {
  const { geometry } = shown.base;
  switch (layer.kind) {
    case 'categories': {
      const { ramp } = layer.layer;
      return { geometry, fills: categoryFills(layer.layer, shown.current), ramp, symbols: null };
    }
    case 'running':
      return { ...valuesOf(shown), fills: plainFills(geometry.areas.length), symbols: null };
    case 'smoothed':
      return valuesOf(layer.shown);
    case 'values':
    case 'refused':
    case 'failed':
      return valuesOf(shown);
  }
}

type Drawn = 'geometry' | 'fills' | 'ramp' | 'symbols';

function valuesOf(shown: Shown): Pick<MapModel, Drawn> {
  return {
    geometry: shown.base.geometry,
    fills: fillsOf(shown, null),
    ramp: rampOf(shown.classification),
    symbols: symbolsOf(shown, null),
  };
}

function plainFills(count: number): MapFills {
  return {
    pattern: new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain')),
    classIndex: new Uint8Array(count),
    hatched: new Uint8Array(count),
  };
}
