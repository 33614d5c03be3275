import { type ReactNode, useId, useMemo } from 'react';
import { type AreaPaths, areaPathsOf } from '../areaPaths.ts';
import type { MapProps } from '../mapProps.ts';
import type { OfferDrawingProps } from '../offers/offerLayer.ts';
import { turnsTextures } from '../patternSizes.ts';
import { fitGrid, GRID_WIDTH, type MapFrame } from '../projection.ts';
import { AreaFills, AreaShapes, NotApplicableOutlines, shapesId } from './AreaFills.tsx';
import { ContextShapes } from './ContextShapes.tsx';
import { type GridDisc, MapLabels } from './MapLabels.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { HighlightOutline, SelectionOutlines } from './Outlines.tsx';
import { SymbolCircles } from './SymbolCircles.tsx';

/** Grid units per CSS pixel assumed until the map has been measured: a map 600 pixels wide. */
const UNMEASURED_UNITS_PER_PIXEL = GRID_WIDTH / 600;

export interface MapDrawingProps extends MapProps {
  /** Null until measured (and on the server): texts wait, everything else is drawn. */
  readonly frame: MapFrame | null;
  /** `overlay`: only what lies above the areas, for use over a canvas that draws them. */
  readonly parts: 'all' | 'overlay';
}

/** The map as one SVG in grid units; outlines, patterns and texts keep their size at every zoom. */
export function MapDrawing(props: MapDrawingProps): ReactNode {
  const { model, camera, frame, parts, title, describedBy } = props;
  const paths = areaPathsOf(model.geometry);
  const fit = useMemo(
    () => (frame === null ? null : fitGrid(paths.grid, frame, camera)),
    [paths, frame, camera],
  );
  const unitsPerPixel =
    fit === null ? UNMEASURED_UNITS_PER_PIXEL / camera.scale : 1 / fit.pixelsPerUnit;
  return (
    <svg
      className="map-svg"
      viewBox={paths.viewBox}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
      aria-hidden={parts === 'overlay' ? true : undefined}
    >
      <g transform={cameraTransform(props, paths)}>
        {parts === 'all' && <BaseParts {...props} paths={paths} unitsPerPixel={unitsPerPixel} />}
        <NotApplicableOutlines
          paths={paths}
          count={model.geometry.areas.length}
          fills={model.fills}
        />
        <SelectionOutlines selection={model.selection} paths={paths} fine={parts === 'overlay'} />
        <HighlightOutline highlight={props.highlight} paths={paths} fine={parts === 'overlay'} />
        {model.symbols !== null && (
          <SymbolCircles
            model={model}
            paths={paths}
            scale={camera.scale}
            unitsPerPixel={unitsPerPixel}
          />
        )}
        <Offers {...props} paths={paths} unitsPerPixel={unitsPerPixel} layer="below_labels" />
        {props.labelsVisible && frame !== null && fit !== null && (
          <MapLabels
            labels={model.labels}
            selection={model.selection}
            paths={paths}
            fit={fit}
            obstacles={obstaclesOf(props, paths, unitsPerPixel)}
            frame={frame}
          />
        )}
        <Offers {...props} paths={paths} unitsPerPixel={unitsPerPixel} layer="above_labels" />
      </g>
    </svg>
  );
}

const NO_OBSTACLES: readonly GridDisc[] = [];

/** The symbols of offers, which names of areas keep clear of. */
function obstaclesOf(
  { offerLayer, model }: MapDrawingProps,
  { grid }: AreaPaths,
  unitsPerPixel: number,
): readonly GridDisc[] {
  if (offerLayer === undefined || model.offers === null) return NO_OBSTACLES;
  return offerLayer.obstaclesOf(model.offers, grid, unitsPerPixel);
}

function Offers({
  offerLayer,
  model,
  ...place
}: MapDrawingProps & Pick<OfferDrawingProps, 'paths' | 'unitsPerPixel' | 'layer'>): ReactNode {
  if (offerLayer === undefined || model.offers === null) return null;
  const { Drawing, events, highlight } = offerLayer;
  const { paths, camera, frame, unitsPerPixel, parts, layer } = place;
  return (
    <Drawing
      scene={model.offers}
      {...{ events, highlight, paths, camera, frame, unitsPerPixel, parts, layer }}
    />
  );
}

/** Areas, context and borders, from the bottom to the top. */
function BaseParts(
  props: MapDrawingProps & { readonly paths: AreaPaths; readonly unitsPerPixel: number },
): ReactNode {
  const { model, paths, texture } = props;
  const prefix = useId();
  const count = model.geometry.areas.length;
  return (
    <>
      <defs>
        <MapPatterns
          prefix={prefix}
          unitsPerPixel={props.unitsPerPixel}
          withTextures={texture === 'pattern'}
          turned={turnsTextures(model.ramp)}
        />
        <AreaShapes prefix={prefix} paths={paths} count={count} />
      </defs>
      <AreaFills
        prefix={prefix}
        count={count}
        fills={model.fills}
        ramp={model.ramp}
        texture={texture}
      />
      <ContextShapes context={model.context} paths={paths} />
      <use className="map-casing" href={`#${shapesId(prefix)}`} />
      <use className="map-hairline" href={`#${shapesId(prefix)}`} />
    </>
  );
}

function cameraTransform({ camera }: MapDrawingProps, { grid }: AreaPaths): string {
  const { scale, centreX, centreY } = camera;
  const x = GRID_WIDTH / 2 - centreX * GRID_WIDTH * scale;
  const y = grid.height / 2 - centreY * grid.height * scale;
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale})`;
}
