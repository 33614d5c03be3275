/**
 * Textures over the colours, so that neighbours differ without them, too; the first has none. Rising
 * hatching and dots are left to ranges.
 */
const TEXTURES = [
  null,
  'M2 0V4',
  'M0 2H4',
  'M0 0L4 4M-1 3L1 5M3-1L5 1',
  'M2 0V4M0 2H4',
  'M1 0V4M2.5 0V4',
  'M0 1H4M0 2.5H4',
] as const;

/** The texture of a part as a `fill`; undefined for the one without. */
export function textureFill(prefix: string, part: number): string | undefined {
  const index = part % TEXTURES.length;
  return TEXTURES[index] === null ? undefined : `url(#${prefix}-texture${index})`;
}

/** The textures themselves, for a picture's `defs`. */
export function ShareTextures({ prefix }: { readonly prefix: string }) {
  return TEXTURES.map((path, index) =>
    path === null ? null : (
      <pattern
        key={path}
        id={`${prefix}-texture${index}`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="scale(2)"
      >
        <path className="chart-shares-texture" d={path} />
      </pattern>
    ),
  );
}
