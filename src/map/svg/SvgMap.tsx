import { type ReactNode, useMemo, useRef } from 'react';
import { clampCamera } from '../camera.ts';
import { MapRoot } from '../MapRoot.tsx';
import type { MapProps } from '../mapProps.ts';
import { useForcedColours } from '../useForcedColours.ts';
import { useMapFrame } from '../useMapFrame.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { useSvgGestures } from './useSvgGestures.ts';

/**
 * The map without graphics card: the same on the server and in the browser, so that it stands in the
 * first bytes of the page and is taken over without a shift. Fills its container.
 */
export function SvgMap(props: MapProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const frame = useMapFrame(box);
  const camera = useMemo(() => clampCamera(props.camera), [props.camera]);
  const texture = useForcedColours() ? 'pattern' : props.texture;
  useSvgGestures(box, { props: { ...props, camera }, frame, active: true });
  return (
    <MapRoot box={box} ramp={props.model.ramp}>
      <MapDrawing {...props} camera={camera} texture={texture} frame={frame} parts="all" />
    </MapRoot>
  );
}
