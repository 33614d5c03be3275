import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { AreaPaths } from '../areaPaths.ts';
import type { HighlightSource, MapSelection } from '../mapModel.ts';

/** Selected areas: 3 px in the colour and dash of their slot, on a light halo. */
export const SelectionOutlines = memo(function SelectionOutlines({
  selection,
  paths,
}: {
  readonly selection: readonly MapSelection[];
  readonly paths: AreaPaths;
}): ReactNode {
  const shown = selection
    .map(({ area, slot }) => ({ area, slot, index: paths.indexOf(area) }))
    .filter(({ index }) => index >= 0);
  return (
    <g className="map-selection">
      {shown.map(({ area, index }) => (
        <path
          key={`halo ${area}`}
          className="map-halo"
          vectorEffect="non-scaling-stroke"
          d={paths.path(index)}
        />
      ))}
      {shown.map(({ area, slot, index }) => (
        <path
          key={area}
          className={`map-slot map-slot-${slot}`}
          vectorEffect="non-scaling-stroke"
          d={paths.path(index)}
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
}: {
  readonly highlight: HighlightSource;
  readonly paths: AreaPaths;
}): ReactNode {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const outlines = group.current === null ? [] : [...group.current.children];
    const show = (area: ReturnType<HighlightSource['get']>): void => {
      const path = area === null ? '' : paths.path(paths.indexOf(area));
      for (const outline of outlines) {
        if (path === '') outline.removeAttribute('d');
        else outline.setAttribute('d', path);
      }
    };
    show(highlight.get());
    return highlight.subscribe(show);
  }, [highlight, paths]);
  return (
    <g ref={group} className="map-highlight">
      <path className="map-halo" vectorEffect="non-scaling-stroke" />
      <path className="map-highlight-line" vectorEffect="non-scaling-stroke" />
    </g>
  );
});
