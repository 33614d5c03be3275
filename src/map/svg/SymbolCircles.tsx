import { memo, type ReactNode } from 'react';
import type { AreaPaths } from '../areaPaths.ts';
import type { MapModel } from '../mapModel.ts';
import { symbolCircles } from '../symbolCircles.ts';

/** Proportional circles, the largest at the bottom. */
export const SymbolCircles = memo(function SymbolCircles({
  model,
  paths,
  scale,
  unitsPerPixel,
}: {
  readonly model: MapModel;
  readonly paths: AreaPaths;
  readonly scale: number;
  readonly unitsPerPixel: number;
}): ReactNode {
  return (
    <g className="map-symbols">
      {symbolCircles(model, paths, scale).map(({ index, x, y, radius, classIndex }) => (
        <circle
          key={index}
          className={classIndex === null ? undefined : `map-symbol map-class-${classIndex}`}
          vectorEffect="non-scaling-stroke"
          cx={Math.round(x)}
          cy={Math.round(y)}
          r={Math.round(radius * unitsPerPixel * 10) / 10}
        />
      ))}
    </g>
  );
});
