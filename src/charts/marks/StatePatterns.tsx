import './statePatterns.css';

/** Patterns for stretches without an exact value; dots as on the map, hatching for what is computed. */
export type StretchPattern = 'masked' | 'interval';

/** The `fill` of a stretch; `prefix` is that of the `StatePatterns` in the same document. */
export function stretchFill(prefix: string, pattern: StretchPattern): string {
  return `url(#${prefix}-${pattern})`;
}

/** The patterns themselves, once in a picture's `defs`, with a prefix of its own (`useId`). */
export function StatePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <>
      <pattern id={`${prefix}-masked`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="chart-pattern-ground" width="6" height="6" />
        <circle className="chart-pattern-mark" cx="3" cy="3" r="1.2" />
      </pattern>
      <pattern
        id={`${prefix}-interval`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="chart-pattern-ground" width="5" height="5" />
        <rect className="chart-pattern-mark" width="1.5" height="5" />
      </pattern>
    </>
  );
}
