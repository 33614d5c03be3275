import { type ReactNode, useId } from 'react';
import { textureLevel } from '../patternSizes.ts';
import { useForcedColours } from '../useForcedColours.ts';
import { MapPatterns, texturePatternId } from './MapPatterns.tsx';

/**
 * Where the system's own colours replace the map's, classes are hatched in growing density: the same
 * patterns for the legend. Null and nothing otherwise.
 */
export function useClassTextures(classCount: number): {
  readonly definitions: ReactNode;
  readonly fillOf: ((classIndex: number) => string) | null;
} {
  const prefix = useId();
  if (!useForcedColours()) return { definitions: null, fillOf: null };
  return {
    definitions: (
      <svg className="map-swatch map-textures" width="0" height="0" aria-hidden="true">
        <defs>
          <MapPatterns prefix={prefix} unitsPerPixel={1} withTextures={true} />
        </defs>
      </svg>
    ),
    fillOf: (index) =>
      `url(#${texturePatternId(prefix, { level: textureLevel(index, classCount) })})`,
  };
}
