import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { areaPathsOf } from '../areaPaths.ts';
import type { MapProps } from '../mapProps.ts';
import type { MapFrame } from '../projection.ts';
import { attachGestures, type GestureContext } from './attachGestures.ts';

/** Lets people point at, select, pan and zoom the SVG map in `box` while `active`. */
export function useSvgGestures(
  box: RefObject<HTMLElement | null>,
  {
    props,
    frame,
    active,
  }: {
    readonly props: Pick<MapProps, 'model' | 'camera' | 'events'>;
    readonly frame: MapFrame | null;
    readonly active: boolean;
  },
): void {
  const { model, camera, events } = props;
  const latest = useRef<GestureContext | null>(null);
  useLayoutEffect(() => {
    latest.current = { model, camera, events, frame, grid: areaPathsOf(model.geometry).grid };
  });
  useEffect(() => {
    const root = box.current;
    if (!active || root === null) return undefined;
    // The layout effect above has always run before an event can arrive.
    return attachGestures(root, () => latest.current!);
  }, [box, active]);
}
