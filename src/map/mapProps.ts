import type { MapCamera } from '../domain/geo/camera.ts';
import type { DrawLayer } from './draw/drawLayer.ts';
import type { HighlightSource, MapEvents, MapModel } from './mapModel.ts';
import type { OfferLayer } from './offers/offerLayer.ts';

/** `pattern` draws classes as hatching of growing density instead of colours. */
export type MapTexture = 'colour' | 'pattern';

/** What every renderer takes. */
export interface MapProps {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly events: MapEvents;
  readonly highlight: HighlightSource;
  /** Accessible name: what is shown, of when and where. */
  readonly title: string;
  /** Id of the element with the sentence that describes the map. */
  readonly describedBy?: string | undefined;
  readonly labelsVisible: boolean;
  readonly texture: MapTexture;
  /** Draws the model's offers; keep the object's identity. */
  readonly offerLayer?: OfferLayer;
  /** Lets people draw on the map. */
  readonly drawLayer?: DrawLayer | undefined;
}

/** Why the graphics renderer gave up; the map goes on as SVG. */
export type RendererFailure = 'unsupported' | 'contextLost' | 'loadFailed';
