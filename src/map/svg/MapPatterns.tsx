import type { ReactNode } from 'react';
import { PATTERN_SIZE, TEXTURE_INK } from '../patternSizes.ts';

export type StatePattern = 'masked' | 'suppressed' | 'missing' | 'low';

export interface MapPatternsProps {
  /** Distinguishes the patterns of several maps in one document. */
  readonly prefix: string;
  /** Grid units per CSS pixel: keeps patterns the same size at every zoom. */
  readonly unitsPerPixel: number;
  readonly withTextures: boolean;
}

export function statePatternId(prefix: string, pattern: StatePattern): string {
  return `${prefix}-${pattern}`;
}

export function texturePatternId(prefix: string, level: number): string {
  return `${prefix}-texture${level}`;
}

/** Fill patterns of states (always) and of classes (when colours cannot carry them). */
export function MapPatterns({ prefix, unitsPerPixel, withTextures }: MapPatternsProps): ReactNode {
  const size = PATTERN_SIZE;
  const transform = `scale(${round(unitsPerPixel)})`;
  const turned = (degrees: number) => `${transform} rotate(${degrees})`;
  return (
    <>
      <Tile id={statePatternId(prefix, 'masked')} size={size.maskedTile} transform={transform}>
        <rect className="map-state" width={size.maskedTile} height={size.maskedTile} />
        <circle
          className="map-mark"
          cx={size.maskedTile / 2}
          cy={size.maskedTile / 2}
          r={size.maskedDot}
        />
      </Tile>
      <Tile id={statePatternId(prefix, 'missing')} size={size.missingStep} transform={turned(-45)}>
        <rect className="map-grey" width={size.missingStep} height={size.missingStep} />
        <rect className="map-mark" width={size.missingStep} height={size.missingLine} />
      </Tile>
      <Tile
        id={statePatternId(prefix, 'suppressed')}
        size={size.suppressedStep}
        transform={turned(45)}
      >
        <rect className="map-state" width={size.suppressedStep} height={size.suppressedStep} />
        <rect className="map-mark" width={size.suppressedStep} height={size.suppressedLine} />
        <rect className="map-mark" width={size.suppressedLine} height={size.suppressedStep} />
      </Tile>
      <Tile id={statePatternId(prefix, 'low')} size={size.lowStep} transform={turned(45)}>
        <rect className="map-hatch-dark" width={size.lowStep} height={size.lowLine} />
        <rect
          className="map-hatch-light"
          y={size.lowLine}
          width={size.lowStep}
          height={size.lowLine}
        />
      </Tile>
      {withTextures &&
        TEXTURE_INK.map((ink, level) => (
          <Tile
            // biome-ignore lint/suspicious/noArrayIndexKey: the level is the identity
            key={level}
            id={texturePatternId(prefix, level)}
            size={size.textureTile}
            transform={transform}
          >
            <rect className="map-state" width={size.textureTile} height={size.textureTile} />
            <rect className="map-mark" width={size.textureTile} height={ink} />
          </Tile>
        ))}
    </>
  );
}

interface TileProps {
  readonly id: string;
  readonly size: number;
  readonly transform: string;
  readonly children: ReactNode;
}

function Tile({ id, size, transform, children }: TileProps): ReactNode {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      {children}
    </pattern>
  );
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}
