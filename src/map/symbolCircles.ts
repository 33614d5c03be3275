import type { AreaPaths } from './areaPaths.ts';
import type { MapModel } from './mapModel.ts';

export interface SymbolCircle {
  readonly index: number;
  /** Grid units. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Class whose colour the circle takes, or null. */
  readonly classIndex: number | null;
}

/**
 * Circles at the label points (else the centroids), largest first so that small ones stay visible.
 * They grow with the square root of the zoom: area by area comparable, and room opens between them.
 */
export function symbolCircles(model: MapModel, paths: AreaPaths, scale: number): SymbolCircle[] {
  if (model.symbols === null) return [];
  const points = new Map(
    model.labels.map((label) => [label.area, paths.grid.project(label.longitude, label.latitude)]),
  );
  const growth = Math.sqrt(scale);
  const circles: SymbolCircle[] = [];
  model.geometry.areas.forEach((area, index) => {
    const radius = (model.symbols?.radius[index] ?? 0) * growth;
    // NaN marks nothing either: an absent figure has no circle.
    if (!(radius > 0)) return;
    const [x, y] = points.get(area) ?? paths.centroid(index);
    circles.push({ index, x, y, radius, classIndex: model.symbols?.classIndex?.[index] ?? null });
  });
  return circles.sort((a, b) => b.radius - a.radius);
}
