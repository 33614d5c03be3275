import { type ReactNode, useId } from 'react';
import type { MapRamp } from '../mapModel.ts';
import type { MapTexture } from '../mapProps.ts';
import { classTexture } from '../patternSizes.ts';
import { MapPatterns, texturePatternId } from '../svg/MapPatterns.tsx';

/** The look of a class, in colour or texture as on the map. */
export function ClassSwatch({
  ramp,
  index,
  texture,
}: {
  readonly ramp: MapRamp;
  readonly index: number;
  readonly texture: MapTexture;
}): ReactNode {
  const prefix = useId();
  const hatched = texture === 'pattern';
  return (
    <span data-ramp={`${ramp.kind}-${ramp.size}`}>
      <svg className="map-swatch" width="22" height="14" aria-hidden="true">
        {hatched && (
          <defs>
            <MapPatterns
              prefix={prefix}
              unitsPerPixel={1}
              withTextures
              turned={ramp.kind === 'bivariate'}
            />
          </defs>
        )}
        <rect
          className={hatched ? 'map-swatch-box' : `map-swatch-box map-class-${index}`}
          x="0.5"
          y="0.5"
          width="21"
          height="13"
          fill={
            hatched ? `url(#${texturePatternId(prefix, classTexture(index, ramp))})` : undefined
          }
        />
      </svg>
    </span>
  );
}

/** A proportional circle; `radius` in CSS pixels. */
export function SymbolSwatch({ radius }: { readonly radius: number }): ReactNode {
  const size = Math.ceil(2 * radius) + 2;
  return (
    <svg className="map-swatch" width={size} height={size} aria-hidden="true">
      <g className="map-symbols">
        <circle cx={size / 2} cy={size / 2} r={radius} />
      </g>
    </svg>
  );
}

/** The outline of a selected area; `slot` 0 to 5. */
export function SelectionSwatch({ slot }: { readonly slot: number }): ReactNode {
  return (
    <svg className="map-swatch" width="22" height="14" aria-hidden="true">
      <g className="map-selection">
        <path className={`map-slot map-slot-${slot}`} d="M0 7H22" />
      </g>
    </svg>
  );
}
