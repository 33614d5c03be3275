import { memo, type ReactNode } from 'react';
import type { ContextKind, ContextLayer } from '../../domain/geo/geometry.ts';
import { type AreaPaths, contextPathOf } from '../areaPaths.ts';

/** From the bottom to the top: what covers much lies below what is thin. */
const ORDER: readonly ContextKind[] = ['forest', 'built_up', 'water', 'river', 'road', 'tram'];

/** Orientation over the fills and under the borders; it may arrive long after the areas. */
export const ContextShapes = memo(function ContextShapes({
  context,
  paths,
}: {
  readonly context: readonly ContextLayer[];
  readonly paths: AreaPaths;
}): ReactNode {
  if (context.length === 0) return null;
  return (
    <g className="map-context">
      {ORDER.flatMap((kind) => context.filter((layer) => layer.kind === kind)).map(
        (layer, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: layers of one kind have no identity but their place
            key={`${layer.kind}${index}`}
            className={`map-${layer.kind}`}
            vectorEffect="non-scaling-stroke"
            d={contextPathOf(layer, paths)}
          />
        ),
      )}
    </g>
  );
});
