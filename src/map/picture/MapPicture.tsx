import type { ReactNode } from 'react';
import type { MapCamera } from '../../domain/geo/camera.ts';
import { clampCamera } from '../camera.ts';
import type { HighlightSource, MapEvents, MapModel } from '../mapModel.ts';
import type { MapTexture } from '../mapProps.ts';
import type { OfferLayer } from '../offers/offerLayer.ts';
import { MAP_PADDING } from '../projection.ts';
import { MapDrawing } from '../svg/MapDrawing.tsx';

export interface MapPictureProps {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly texture: MapTexture;
  readonly offerLayer?: OfferLayer;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The map as it is to be taken away: in a size of its own, nothing highlighted, whichever renderer
 * draws it on the page. Stands in a box of the same size.
 */
export function MapPicture({
  model,
  camera,
  texture,
  offerLayer,
  ...size
}: MapPictureProps): ReactNode {
  return (
    <div className="map-root" data-ramp={`${model.ramp.kind}-${model.ramp.size}`}>
      <MapDrawing
        model={model}
        camera={clampCamera(camera)}
        texture={texture}
        {...(offerLayer === undefined ? {} : { offerLayer })}
        frame={{ ...size, padding: MAP_PADDING }}
        events={NO_EVENTS}
        highlight={NO_HIGHLIGHT}
        title=""
        labelsVisible
        parts="all"
      />
    </div>
  );
}

const NO_EVENTS: MapEvents = { onHover() {}, onSelect() {}, onCamera() {} };

const NO_HIGHLIGHT: HighlightSource = { get: () => null, subscribe: () => () => {} };
