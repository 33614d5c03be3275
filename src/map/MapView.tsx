import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { clampCamera } from './camera.ts';
import type { GlMapProps } from './gl/GlMap.tsx';
import { MapRoot } from './MapRoot.tsx';
import type { MapProps, RendererFailure } from './mapProps.ts';
import { MapDrawing } from './svg/MapDrawing.tsx';
import { useSvgGestures } from './svg/useSvgGestures.ts';
import { useForcedColours } from './useForcedColours.ts';
import { useMapFrame } from './useMapFrame.ts';

export interface MapViewProps extends MapProps {
  readonly renderer: 'svg' | 'gl';
  /** Texts of the graphics renderer's own interface, by MapLibre's keys; keep the object's identity. */
  readonly locale: Readonly<Record<string, string>>;
  /** The graphics renderer gave up; the map goes on as SVG with the same camera. */
  readonly onRendererFailure: (reason: RendererFailure) => void;
}

/** Above this many areas an SVG would hold the page up; the graphics renderer then starts alone. */
const SVG_AREA_LIMIT = 4000;

/**
 * The map, drawn as SVG at once and by the graphics card when asked for. The SVG stays in full until
 * the first complete frame of the other lies beneath it, and comes back if that fails; labels,
 * selection and highlight are the same SVG in both.
 */
export function MapView(props: MapViewProps): ReactNode {
  const { renderer, model, drawLayer, onRendererFailure } = props;
  const box = useRef<HTMLDivElement>(null);
  const frame = useMapFrame(box);
  const camera = useMemo(() => clampCamera(props.camera), [props.camera]);
  const texture = useForcedColours() ? 'pattern' : props.texture;
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState(false);
  const fail = useCallback(
    (reason: RendererFailure) => {
      setFailed(true);
      setReady(false);
      onRendererFailure(reason);
    },
    [onRendererFailure],
  );
  const wanted = renderer === 'gl' && !failed;
  const GlMap = useGlMap(wanted, fail);
  const showGl = wanted && GlMap !== null && frame !== null;
  const glOnTop = showGl && ready;
  const tooMany = wanted && model.geometry.areas.length > SVG_AREA_LIMIT;
  useEffect(() => {
    if (!wanted) setReady(false);
  }, [wanted]);
  // Asked for anew later, the graphics card gets another chance.
  useEffect(() => {
    if (renderer === 'svg') setFailed(false);
  }, [renderer]);
  useSvgGestures(box, { props: { ...props, camera }, frame, active: !glOnTop });
  return (
    <MapRoot box={box} ramp={model.ramp}>
      {showGl && (
        <GlMap
          {...props}
          camera={camera}
          texture={texture}
          frame={frame}
          visible={ready}
          onReady={() => setReady(true)}
          onFailure={fail}
        />
      )}
      <MapDrawing
        {...props}
        camera={camera}
        texture={texture}
        frame={frame}
        parts={glOnTop || tooMany ? 'overlay' : 'all'}
      />
      {drawLayer !== undefined && frame !== null && (
        <drawLayer.Overlay
          {...drawLayer}
          geometry={model.geometry}
          camera={camera}
          frame={frame}
          onCamera={props.events.onCamera}
        />
      )}
    </MapRoot>
  );
}

/** The graphics renderer once its chunk has arrived; asked for only when wanted. */
function useGlMap(
  wanted: boolean,
  onFailure: (reason: RendererFailure) => void,
): ComponentType<GlMapProps> | null {
  const [component, setComponent] = useState<ComponentType<GlMapProps> | null>(null);
  useEffect(() => {
    if (!wanted || component !== null) return undefined;
    let current = true;
    import('./gl/GlMap.tsx').then(
      (module) => {
        if (current) setComponent(() => module.GlMap);
      },
      () => {
        if (current) onFailure('loadFailed');
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, component, onFailure]);
  return component;
}
