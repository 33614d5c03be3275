import './glMap.css';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import type { MapProps, RendererFailure } from '../mapProps.ts';
import { fitMercator, type MapFrame } from '../projection.ts';
import { createMapController, type MapController } from './MapController.ts';

export interface GlMapProps extends MapProps {
  readonly frame: MapFrame;
  /** False while the SVG map still stands in its place. */
  readonly visible: boolean;
  readonly locale: Readonly<Record<string, string>>;
  readonly onReady: () => void;
  readonly onFailure: (reason: RendererFailure) => void;
}

/** Areas, context and borders on the graphics card; gestures and camera by MapLibre. */
export function GlMap(props: GlMapProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const latest = useRef(props);
  const { model, camera, frame, texture, title, describedBy, locale } = props;
  const view = useMemo(
    () => ({ model, camera, frame, title, texture: texture === 'pattern' }),
    [model, camera, frame, title, texture],
  );
  const firstView = useRef(view);
  useLayoutEffect(() => {
    latest.current = props;
    firstView.current = view;
  });
  useEffect(() => {
    const made = start(container.current, firstView.current, locale, latest);
    controller.current = made;
    return () => {
      controller.current = null;
      made?.destroy();
    };
  }, [locale]);
  useLayoutEffect(() => {
    controller.current?.update(view);
  }, [view]);
  usePointing(container, latest);
  useEffect(() => {
    const canvas = container.current?.querySelector('.maplibregl-canvas');
    if (describedBy !== undefined) canvas?.setAttribute('aria-describedby', describedBy);
  }, [describedBy]);
  return <div ref={container} className={props.visible ? 'map-gl' : 'map-gl map-gl-waiting'} />;
}

type Latest = { readonly current: GlMapProps };

function start(
  container: HTMLElement | null,
  view: Parameters<MapController['update']>[0],
  locale: GlMapProps['locale'],
  latest: Latest,
): MapController | null {
  if (container === null) return null;
  try {
    return createMapController({
      container,
      view,
      locale,
      // The overlay must move in the same frame as the canvas, so React may not wait.
      onCamera: (camera) => flushSync(() => latest.current.events.onCamera(camera)),
      onReady: () => latest.current.onReady(),
      onFailure: (reason) => latest.current.onFailure(reason),
    });
  } catch {
    // No graphics context: the SVG map goes on.
    latest.current.onFailure('unsupported');
    return null;
  }
}

/** Hover and selection by position, never by reading back from the graphics card. */
function usePointing(box: { readonly current: HTMLElement | null }, latest: Latest): void {
  const { geometry } = latest.current.model;
  useEffect(() => {
    const root = box.current;
    if (root === null) return undefined;
    const picker = createAreaPicker(geometry);
    const areaAt = (event: MouseEvent) => {
      const { frame, camera } = latest.current;
      const { left, top } = root.getBoundingClientRect();
      const fit = fitMercator(geometry.bounds, frame, camera);
      const [lon, lat] = fit.unproject(event.clientX - left, event.clientY - top);
      return geometry.areas[picker.pick(lon, lat)] ?? null;
    };
    let pressed: readonly [number, number] = [0, 0];
    const move = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const area = event.buttons === 0 ? areaAt(event) : null;
      root.classList.toggle('map-gl-over', area !== null);
      latest.current.events.onHover(area);
    };
    // Not `pointerleave`: it comes after React has highlighted what the pointer moves on to.
    const leave = (event: PointerEvent): void => {
      const staysInside = event.relatedTarget instanceof Node && root.contains(event.relatedTarget);
      if (!staysInside) latest.current.events.onHover(null);
    };
    const down = (event: PointerEvent): void => {
      pressed = [event.clientX, event.clientY];
    };
    const click = (event: MouseEvent): void => {
      const travelled = Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]);
      const area = travelled > 4 || event.detail > 1 ? null : areaAt(event);
      const additive = event.shiftKey || event.ctrlKey || event.metaKey;
      if (area !== null) latest.current.events.onSelect(area, { additive });
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    root.addEventListener('pointermove', move, { signal });
    root.addEventListener('pointerout', leave, { signal });
    root.addEventListener('pointerdown', down, { signal, capture: true });
    root.addEventListener('click', click, { signal });
    return () => listeners.abort();
  }, [box, geometry, latest]);
}
