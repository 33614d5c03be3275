import './cellSwatch.css';

export interface CellSwatchProps {
  /** Cell of a 3 × 3 ramp, `row * 3 + column` with row 0 at the foot; null for none. */
  readonly cell: number | null;
  /** Hatched, for what is not certain. */
  readonly isHatched?: boolean;
}

const SIDE = 5;

/**
 * The colour of one cell of a bivariate map, inside an element with `data-ramp`; without colours its
 * place among the nine. What it means stands beside it in words.
 */
export function CellSwatch({ cell, isHatched = false }: CellSwatchProps) {
  const column = (cell ?? 0) % 3;
  const row = 2 - Math.floor((cell ?? 0) / 3);
  return (
    <svg className="cell-swatch" width="17" height="17" viewBox="-1 -1 17 17" aria-hidden="true">
      <rect
        className={cell === null ? 'cell-swatch-none' : `chart-class-${cell}`}
        width="15"
        height="15"
      />
      {isHatched || cell === null ? (
        <path
          className="cell-swatch-hatch"
          d="M0 5L5 0M0 10L10 0M0 15L15 0M5 15L15 5M10 15L15 10"
        />
      ) : null}
      <rect className="cell-swatch-frame" width="15" height="15" />
      {cell === null ? null : (
        <rect
          className="cell-swatch-place"
          x={column * SIDE}
          y={row * SIDE}
          width={SIDE}
          height={SIDE}
        />
      )}
    </svg>
  );
}
