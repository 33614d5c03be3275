import { encode } from 'uqr';

/** Modules of light ground around the code that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** More modules than this a camera does not tell apart from the third row. */
const LARGEST_ON_WALL = 121;

export interface CodePath {
  /** One path of all dark modules, in units of a module, quiet zone included. */
  readonly path: string;
  /** Side of the square in modules. */
  readonly size: number;
}

/**
 * A QR code (ISO/IEC 18004, error correction M) of a text; null where it would be too fine to scan.
 *
 * @param largestSize modules of a side that can still be told apart; what a wall allows where it is left out
 */
export function codePath(text: string, largestSize = LARGEST_ON_WALL): CodePath | null {
  if (text.length > LONGEST_TEXT) return null;
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  if (size > largestSize) return null;
  const rows = data.map((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return { path: rows.join(''), size };
}

/** The most that fits a code of any size at this level of correction, in bytes. */
const LONGEST_TEXT = 2331;
