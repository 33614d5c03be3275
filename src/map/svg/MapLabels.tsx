import { memo, type ReactNode, useMemo } from 'react';
import type { AreaPaths } from '../areaPaths.ts';
import type { MapLabel, MapSelection } from '../mapModel.ts';
import { placeLabels } from '../placeLabels.ts';
import type { MapFit, MapFrame } from '../projection.ts';

/** CSS pixels; `.map-label` in `map.css` agrees. */
export const LABEL_SIZE = 13;

export interface MapLabelsProps {
  readonly labels: readonly MapLabel[];
  readonly selection: readonly MapSelection[];
  readonly paths: AreaPaths;
  readonly fit: MapFit;
  readonly frame: MapFrame;
  /** Discs in grid units that no name may cover; keep the array's identity. */
  readonly obstacles: readonly GridDisc[];
}

export interface GridDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Names of areas at one size whatever the zoom; names of selected areas come first. */
export const MapLabels = memo(function MapLabels(props: MapLabelsProps): ReactNode {
  const { fit, labels } = props;
  const placed = useMemo(() => placementOf(props), [props]);
  return (
    <g className="map-labels">
      {placed.map(({ index, x, y }) => {
        const [gridX, gridY] = fit.toGrid(x, y);
        return (
          <text
            key={labels[index]!.area}
            className="map-label"
            transform={`translate(${fixed(gridX)} ${fixed(gridY)}) scale(${1 / fit.pixelsPerUnit})`}
          >
            {labels[index]!.text}
          </text>
        );
      })}
    </g>
  );
});

function placementOf({ labels, selection, paths, fit, frame, obstacles }: MapLabelsProps) {
  const selected = new Set(selection.map(({ area }) => area));
  const wishes = labels.map((label) => {
    const [x, y] = fit.project(label.longitude, label.latitude);
    const isSelected = selected.has(label.area);
    const index = paths.indexOf(label.area);
    const extent = index < 0 ? null : paths.extent(index);
    const room = extent === null ? 0 : (extent.maxX - extent.minX) * fit.pixelsPerUnit;
    return {
      text: label.text,
      x,
      y,
      priority: isSelected ? Number.POSITIVE_INFINITY : label.priority,
      room: isSelected ? Number.POSITIVE_INFINITY : room,
    };
  });
  const { width, height } = frame;
  const boxes = obstacles.map(({ x, y, radius }) => {
    const [left, top] = fit.toPixel(x - radius, y - radius);
    const [right, bottom] = fit.toPixel(x + radius, y + radius);
    return { left, top, right, bottom };
  });
  return placeLabels(wishes, { width, height, fontSize: LABEL_SIZE, obstacles: boxes });
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
