import type { ReactNode } from 'react';
import { type ClassTexture, PATTERN_SIZE, TEXTURE_INK } from '../patternSizes.ts';

export type StatePattern = 'masked' | 'suppressed' | 'missing' | 'hatched' | 'left_out';

export interface MapPatternsProps {
  /** Distinguishes the patterns of several maps in one document. */
  readonly prefix: string;
  /** Grid units per CSS pixel: keeps patterns the same size at every zoom. */
  readonly unitsPerPixel: number;
  readonly withTextures: boolean;
  /** Whether the textures are turned as well: for the rows of a bivariate ramp. */
  readonly turned?: boolean;
}

export function statePatternId(prefix: string, pattern: StatePattern): string {
  return `${prefix}-${pattern}`;
}

export function texturePatternId(
  prefix: string,
  { level, direction }: { readonly level: number; readonly direction?: number },
): string {
  return direction ? `${prefix}-texture${level}-${direction}` : `${prefix}-texture${level}`;
}

/** Dots of the ground over a texture: step 1 leaves most of it, step 2 little. */
export function fadePatternId(prefix: string, step: number): string {
  return `${prefix}-fade${step}`;
}

/** How far the lines of a texture are turned, by its direction. */
const TURNS = [0, -45, 90] as const;

/** Radius of the dots that make a texture paler, of a tile of 8. */
const FADE_DOTS = [2.4, 3.8] as const;

/** Fill patterns of states (always) and of classes (when colours cannot carry them). */
export function MapPatterns(props: MapPatternsProps): ReactNode {
  const { prefix, unitsPerPixel } = props;
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
      <Tile id={statePatternId(prefix, 'hatched')} size={size.hatchStep} transform={turned(45)}>
        <rect className="map-hatch-dark" width={size.hatchStep} height={size.hatchLine} />
        <rect
          className="map-hatch-light"
          y={size.hatchLine}
          width={size.hatchStep}
          height={size.hatchLine}
        />
      </Tile>
      <Tile id={statePatternId(prefix, 'left_out')} size={size.leftOutStep} transform={turned(45)}>
        <rect className="map-plain" width={size.leftOutStep} height={size.leftOutStep} />
        <rect className="map-mark" width={size.leftOutStep} height={size.leftOutLine} />
      </Tile>
      {texturesOf(props).map((texture) => (
        <Tile
          key={texturePatternId(prefix, texture)}
          id={texturePatternId(prefix, texture)}
          size={size.textureTile}
          transform={turned(TURNS[texture.direction]!)}
        >
          <rect className="map-state" width={size.textureTile} height={size.textureTile} />
          <rect className="map-mark" width={size.textureTile} height={TEXTURE_INK[texture.level]} />
        </Tile>
      ))}
      {props.withTextures && props.turned
        ? FADE_DOTS.map((radius, index) => (
            <Tile
              key={radius}
              id={fadePatternId(prefix, index + 1)}
              size={size.textureTile}
              transform={turned(45)}
            >
              <circle
                className="map-state"
                cx={size.textureTile / 2}
                cy={size.textureTile / 2}
                r={radius}
              />
            </Tile>
          ))
        : null}
    </>
  );
}

function texturesOf({ withTextures, turned }: MapPatternsProps): readonly ClassTexture[] {
  if (!withTextures) return [];
  const directions = turned ? [0, 1, 2] : [0];
  return directions.flatMap((direction) => TEXTURE_INK.map((_, level) => ({ level, direction })));
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
