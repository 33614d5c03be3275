import { type ReactNode, useId } from 'react';
import { classTexture } from '../patternSizes.ts';
import { fadePatternId, MapPatterns, texturePatternId } from '../svg/MapPatterns.tsx';
import { useForcedColours } from '../useForcedColours.ts';
import { CELL_RAMP } from './CellGrid.tsx';
import './cellGrid.css';

/** A cell that stands out, so that a paler step is seen. */
const CELL = 2;

/** How a colour, or the texture that stands for it, looks at a step of reliability, 0 to 2. */
export function FadeSwatch({ step }: { readonly step: number }): ReactNode {
  const prefix = useId();
  const textured = useForcedColours();
  const box = { x: 0.5, y: 0.5, width: 21, height: 13 };
  const texture = texturePatternId(prefix, classTexture(CELL, CELL_RAMP));
  return (
    <svg
      className="map-swatch"
      width="22"
      height="14"
      data-ramp={`${CELL_RAMP.kind}-${CELL_RAMP.size}`}
      aria-hidden="true"
    >
      {textured ? (
        <defs>
          <MapPatterns prefix={prefix} unitsPerPixel={1} withTextures turned />
        </defs>
      ) : null}
      <rect
        {...box}
        {...(textured
          ? { className: 'map-swatch-box', fill: `url(#${texture})` }
          : { className: `map-swatch-box map-class-${CELL} map-fade-${step}` })}
      />
      {textured && step > 0 ? (
        <rect {...box} fill={`url(#${fadePatternId(prefix, step)})`} />
      ) : null}
    </svg>
  );
}
