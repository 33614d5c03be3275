import { memo, type ReactNode } from 'react';
import type { AreaPaths } from '../areaPaths.ts';
import { FILL_PATTERNS, type FillPattern, type MapFills, type MapRamp } from '../mapModel.ts';
import type { MapTexture } from '../mapProps.ts';
import { classTexture } from '../patternSizes.ts';
import { fadePatternId, statePatternId, texturePatternId } from './MapPatterns.tsx';

export interface AreaFillsProps {
  readonly prefix: string;
  readonly count: number;
  readonly fills: MapFills;
  readonly ramp: MapRamp;
  readonly texture: MapTexture;
}

export function shapeId(prefix: string, index: number): string {
  return `${prefix}-${index}`;
}

export function shapesId(prefix: string): string {
  return `${prefix}-shapes`;
}

/** The outline of every area, once; fills and borders refer to it. */
export const AreaShapes = memo(function AreaShapes({
  prefix,
  paths,
  count,
}: {
  readonly prefix: string;
  readonly paths: AreaPaths;
  readonly count: number;
}): ReactNode {
  return (
    <g id={shapesId(prefix)}>
      {indexes(count).map((index) => (
        <path
          key={index}
          id={shapeId(prefix, index)}
          vectorEffect="non-scaling-stroke"
          d={paths.path(index)}
        />
      ))}
    </g>
  );
});

/** Class colours and state patterns; `data-area` is what pointer events read. */
export const AreaFills = memo(function AreaFills(props: AreaFillsProps): ReactNode {
  const { prefix, count, fills } = props;
  return (
    <>
      <g className="map-areas">
        {indexes(count).map((index) => (
          <use
            key={index}
            href={`#${shapeId(prefix, index)}`}
            data-area={index}
            {...fillOf(props, index)}
          />
        ))}
      </g>
      <g className="map-hatches">
        {indexes(count)
          .filter((index) => fills.hatched[index] === 1)
          .map((index) => (
            <use
              key={index}
              href={`#${shapeId(prefix, index)}`}
              fill={`url(#${statePatternId(prefix, 'hatched')})`}
            />
          ))}
      </g>
      {props.texture === 'pattern' && fills.fade !== undefined ? (
        <TextureFades {...props} fade={fills.fade} />
      ) : null}
    </>
  );
});

/** Where textures stand for colours, dots of the ground take the place of a paler colour. */
function TextureFades({ prefix, fade }: AreaFillsProps & { readonly fade: Uint8Array }): ReactNode {
  return (
    <g className="map-hatches">
      {[...fade.keys()]
        .filter((index) => fade[index]! > 0)
        .map((index) => (
          <use
            key={index}
            href={`#${shapeId(prefix, index)}`}
            fill={`url(#${fadePatternId(prefix, fade[index]!)})`}
          />
        ))}
    </g>
  );
}

/** Areas whose figure makes no sense carry no fill, only a dashed outline. */
export const NotApplicableOutlines = memo(function NotApplicableOutlines({
  paths,
  count,
  fills,
}: {
  readonly paths: AreaPaths;
  readonly count: number;
  readonly fills: MapFills;
}): ReactNode {
  const code = FILL_PATTERNS.indexOf('not_applicable');
  return (
    <g className="map-dashed">
      {indexes(count)
        .filter((index) => fills.pattern[index] === code)
        .flatMap((index) => [
          // The light line covers the solid border, or the dashes would not show.
          <path
            key={`under ${index}`}
            className="map-dashed-under"
            vectorEffect="non-scaling-stroke"
            d={paths.path(index)}
          />,
          <path key={index} vectorEffect="non-scaling-stroke" d={paths.path(index)} />,
        ])}
    </g>
  );
});

type FillAttributes = { readonly className: string } | { readonly fill: string };

function fillOf(props: AreaFillsProps, index: number): FillAttributes {
  const { prefix, fills, ramp, texture } = props;
  const pattern: FillPattern = FILL_PATTERNS[fills.pattern[index] ?? 0] ?? 'missing';
  switch (pattern) {
    case 'class': {
      const classIndex = fills.classIndex[index] ?? 0;
      const fade = fills.fade?.[index] ?? 0;
      const paler = fade === 0 ? '' : ` map-fade-${fade}`;
      if (texture === 'colour') return { className: `map-class-${classIndex}${paler}` };
      return { fill: `url(#${texturePatternId(prefix, classTexture(classIndex, ramp))})` };
    }
    case 'masked':
    case 'suppressed':
    case 'missing':
    case 'left_out':
      return { fill: `url(#${statePatternId(prefix, pattern)})` };
    case 'not_applicable':
    case 'plain':
      return { className: 'map-plain' };
  }
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
