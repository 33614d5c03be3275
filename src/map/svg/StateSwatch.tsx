import { type ReactNode, useId } from 'react';
import { MapPatterns, type StatePattern, statePatternId } from './MapPatterns.tsx';

const WIDTH = 22;
const HEIGHT = 14;

/** The look of a state in the legend, drawn from the very patterns of the map. */
export function StateSwatch({ pattern }: { readonly pattern: StatePattern | 'none' }): ReactNode {
  const prefix = useId();
  return (
    <svg className="map-swatch" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <defs>
        <MapPatterns prefix={prefix} unitsPerPixel={1} withTextures={false} />
      </defs>
      <rect
        className={pattern === 'none' ? 'map-swatch-box map-swatch-dashed' : 'map-swatch-box'}
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill={pattern === 'none' ? 'none' : `url(#${statePatternId(prefix, pattern)})`}
      />
    </svg>
  );
}
