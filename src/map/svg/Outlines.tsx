import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type AreaPaths, FINE_STEPS, ringsPathOf } from '../areaPaths.ts';
import type { HighlightSource, MapSelection } from '../mapModel.ts';

interface OutlineProps {
  readonly paths: AreaPaths;
  /** Over a canvas, whose borders are not rounded to the grid. */
  readonly fine: boolean;
}

const FINE_TRANSFORM = `scale(${1 / FINE_STEPS})`;

/** Selected areas, of whichever level: 3 px in the colour and dash of their slot, on a light halo. */
export const SelectionOutlines = memo(function SelectionOutlines({
  selection,
  paths,
  fine,
}: {
  readonly selection: readonly MapSelection[];
} & OutlineProps): ReactNode {
  const draw = fine ? paths.finePath : paths.path;
  const shown = selection
    .map(({ area, slot, rings = [] }) => {
      const index = paths.indexOf(area);
      return { area, slot, border: index < 0 ? ringsPathOf(rings, paths, fine) : draw(index) };
    })
    .filter(({ border }) => border !== '');
  return (
    <g className="map-selection" transform={fine ? FINE_TRANSFORM : undefined}>
      {shown.map(({ area, slot, border }) => (
        <path
          key={`halo ${slot} ${area}`}
          className="map-halo"
          vectorEffect="non-scaling-stroke"
          d={border}
        />
      ))}
      {shown.map(({ area, slot, border }) => (
        <path
          key={`${slot} ${area}`}
          className={`map-slot map-slot-${slot}`}
          vectorEffect="non-scaling-stroke"
          d={border}
        />
      ))}
    </g>
  );
});

/**
 * The highlighted area. It follows the pointer, so the two outlines are moved in the document and
 * React renders nothing.
 */
export const HighlightOutline = memo(function HighlightOutline({
  highlight,
  paths,
  fine,
}: {
  readonly highlight: HighlightSource;
} & OutlineProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const outlines = group.current === null ? [] : [...group.current.children];
    const show = (area: ReturnType<HighlightSource['get']>): void => {
      const draw = fine ? paths.finePath : paths.path;
      const path = area === null ? '' : draw(paths.indexOf(area));
      for (const outline of outlines) {
        if (path === '') outline.removeAttribute('d');
        else outline.setAttribute('d', path);
      }
    };
    show(highlight.get());
    return highlight.subscribe(show);
  }, [highlight, paths, fine]);
  return (
    <g ref={group} className="map-highlight" transform={fine ? FINE_TRANSFORM : undefined}>
      <path className="map-halo" vectorEffect="non-scaling-stroke" />
      <path className="map-highlight-line" vectorEffect="non-scaling-stroke" />
    </g>
  );
});
