import './draw.css';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import { areaPathsOf } from '../areaPaths.ts';
import { fitGrid, type Point } from '../projection.ts';
import { attachDrawing, type DrawContext } from './attachDrawing.ts';
import { Crosshair } from './Crosshair.tsx';
import { DrawShapes } from './DrawShapes.tsx';
import type { DrawEvents, DrawLayer, DrawOverlayProps, DrawScene, DrawWords } from './drawLayer.ts';
import { drawMarks } from './drawMarks.ts';

/** The layer for a scene; to be kept as long as these stay the same. */
export function drawLayerOf(scene: DrawScene, events: DrawEvents, words: DrawWords): DrawLayer {
  return { Overlay: DrawOverlay, scene, events, words };
}

/** What is drawn, above everything else on the map, with what pointer and keyboard do to it. */
function DrawOverlay(props: DrawOverlayProps): ReactNode {
  const { scene, events, geometry, camera, frame } = props;
  const svg = useRef<SVGSVGElement>(null);
  const edge = useRef<SVGPathElement>(null);
  const latest = useRef<DrawContext | null>(null);
  const [place, setPlace] = useState<Point | null>(null);
  const paths = areaPathsOf(geometry);
  const fit = useMemo(() => fitGrid(paths.grid, frame, camera), [paths, frame, camera]);
  const marks = useMemo(() => drawMarks(scene, paths.grid, fit), [scene, paths, fit]);
  const picker = usePicker(geometry);
  const crosshair = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    latest.current = {
      ...{ scene, events, marks, fit, geometry, picker },
      showNextEdge: (to) => {
        const from = marks.corners.at(-1);
        if (to === null || from === undefined) edge.current?.removeAttribute('d');
        else edge.current?.setAttribute('d', `M${from.join(' ')}L${to.join(' ')}`);
      },
      onClicked: (clicked) => {
        setPlace(clicked);
        crosshair.current?.focus({ preventScroll: true });
      },
    };
  });
  useLayoutEffect(() => {
    const root = svg.current?.closest<HTMLElement>('.map-root');
    return root ? attachDrawing(root, () => latest.current!) : undefined;
  }, []);
  // The edge to the pointer began at a corner that may be gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is drawn is news
  useEffect(() => {
    edge.current?.removeAttribute('d');
  }, [scene.ring, scene.tool, scene.isClosed]);
  const { tool } = scene;
  useLayoutEffect(() => {
    const root = svg.current?.closest('.map-root');
    root?.classList.toggle('map-drawing', tool === 'polygon' || tool === 'radius');
    return () => root?.classList.remove('map-drawing');
  }, [tool]);
  const { width, height } = frame;
  return (
    <>
      <svg ref={svg} className="map-draw" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <DrawShapes scene={scene} marks={marks} fit={fit} paths={paths} />
        <path ref={edge} className="map-draw-next" />
      </svg>
      {tool !== null && (
        <Crosshair
          {...props}
          box={crosshair}
          grid={paths.grid}
          place={place ?? [width / 2, height / 2]}
          onPlace={setPlace}
          context={() => latest.current!}
        />
      )}
    </>
  );
}

/** Made when first asked for: a level may have thousands of areas. */
function usePicker(geometry: DrawOverlayProps['geometry']): DrawContext['picker'] {
  return useMemo(() => {
    let made: ReturnType<typeof createAreaPicker> | null = null;
    return () => {
      made ??= createAreaPicker(geometry);
      return made;
    };
  }, [geometry]);
}
