import '../map.css';
import { type ReactNode, useRef } from 'react';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import { MapRoot } from '../MapRoot.tsx';
import type { MapEvents, MapModel } from '../mapModel.ts';
import type { OfferLayer } from '../offers/offerLayer.ts';
import { useForcedColours } from '../useForcedColours.ts';
import { useMapFrame } from '../useMapFrame.ts';
import { MapDrawing } from './MapDrawing.tsx';

const NO_EVENTS: MapEvents = { onHover() {}, onSelect() {}, onCamera() {} };
const NO_HIGHLIGHT = { get: () => null, subscribe: () => () => {} };

export interface StillMapProps {
  readonly model: MapModel;
  /** Accessible name. */
  readonly title: string;
  readonly describedBy?: string;
  readonly labelsVisible?: boolean;
  readonly camera?: Parameters<typeof MapDrawing>[0]['camera'];
  readonly offerLayer?: OfferLayer;
}

/** A map that is only looked at: it neither moves nor answers, so that a page scrolls over it. */
export function StillMap(props: StillMapProps): ReactNode {
  const { camera = HOME_CAMERA, labelsVisible = false, ...rest } = props;
  const box = useRef<HTMLDivElement>(null);
  const frame = useMapFrame(box);
  const texture = useForcedColours() ? 'pattern' : 'colour';
  return (
    <MapRoot box={box} ramp={props.model.ramp}>
      <MapDrawing
        {...rest}
        camera={camera}
        labelsVisible={labelsVisible}
        texture={texture}
        frame={frame}
        events={NO_EVENTS}
        highlight={NO_HIGHLIGHT}
        parts="all"
      />
    </MapRoot>
  );
}
