import type { SpineLook } from './spineProps.ts';

const SHAPES: Readonly<Record<SpineLook, string>> = {
  better: 'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6z',
  worse: 'M0-7.5L7.5 0L0 7.5L-7.5 0z',
  different: 'M-5.3-5.3h10.6v10.6h-10.6z',
  similar: 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5z',
  untested: 'M-4.5-4.5h9v9h-9z',
};

/** The mark of a value around 0, 0: its shape says how it differs, filled where that is certain. */
export function SpineMark({ look }: { readonly look: SpineLook }) {
  return <path className={`chart-spine-mark chart-spine-${look}`} d={SHAPES[look]} />;
}

/** The same mark in the key and beside its word. */
export function SpineSwatch({ look }: { readonly look: SpineLook }) {
  return (
    <svg
      className="chart-spine-swatch"
      viewBox="-9 -9 18 18"
      width="18"
      height="18"
      aria-hidden="true"
    >
      <SpineMark look={look} />
    </svg>
  );
}
