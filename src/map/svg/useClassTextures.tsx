import { type ReactNode, useId } from 'react';
import type { MapRamp } from '../mapModel.ts';
import { classTexture, turnsTextures } from '../patternSizes.ts';
import { useForcedColours } from '../useForcedColours.ts';
import { MapPatterns, texturePatternId } from './MapPatterns.tsx';

/**
 * Where the system's own colours replace the map's, classes are hatched in growing density: the same
 * patterns for the legend. Null and nothing otherwise.
 */
export function useClassTextures(
  classCount: number,
  kind: MapRamp['kind'] = 'sequential',
): {
  readonly definitions: ReactNode;
  readonly fillOf: ((classIndex: number) => string) | null;
} {
  const prefix = useId();
  const ramp = { kind, size: classCount };
  if (!useForcedColours()) return { definitions: null, fillOf: null };
  return {
    definitions: (
      <svg className="map-swatch map-textures" width="0" height="0" aria-hidden="true">
        <defs>
          <MapPatterns
            prefix={prefix}
            unitsPerPixel={1}
            withTextures={true}
            turned={turnsTextures(ramp)}
          />
        </defs>
      </svg>
    ),
    fillOf: (index) => `url(#${texturePatternId(prefix, classTexture(index, ramp))})`,
  };
}
