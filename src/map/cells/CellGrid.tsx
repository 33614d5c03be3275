import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import { classTexture } from '../patternSizes.ts';
import { MapPatterns, texturePatternId } from '../svg/MapPatterns.tsx';
import { useForcedColours } from '../useForcedColours.ts';
import { neighbourCell } from './neighbourCell.ts';
import './cellGrid.css';

/** Ramp of a map of nine cells. */
export const CELL_RAMP = { kind: 'bivariate', size: BIVARIATE_CELLS } as const;
/** The highest row stands at the top. */
const READING_ORDER = [6, 7, 8, 3, 4, 5, 0, 1, 2] as const;
const SIDE = 34;

export interface CellGridProps {
  /** Areas per cell, `row * 3 + column`, cell 0 (low, low) first. */
  readonly counts: readonly number[];
  readonly picked: number | null;
  /** Accessible name of the nine cells. */
  readonly label: string;
  /** What grows upwards and to the right, with its arrow. */
  readonly up: string;
  readonly right: string;
  /** A cell in words, with its number of areas; keep the array while nothing in it changes. */
  readonly cells: readonly string[];
  /** Keep its identity. */
  onPick(cell: number | null): void;
}

/** The nine cells as toggle buttons: one tab stop, arrow keys move between them. */
export function CellGrid({ counts, picked, cells, onPick, ...words }: CellGridProps) {
  const prefix = useId();
  const textured = useForcedColours();
  const grid = useRef<HTMLFieldSetElement>(null);
  const move = (event: KeyboardEvent): void => {
    const from = Number((event.target as Element).getAttribute('data-cell') ?? 0);
    const to = neighbourCell(from, event.key);
    if (to === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus();
  };
  return (
    <div className="map-cells">
      {textured && (
        <svg className="map-swatch map-cells-textures" width="0" height="0" aria-hidden="true">
          <defs>
            <MapPatterns prefix={prefix} unitsPerPixel={1} withTextures turned />
          </defs>
        </svg>
      )}
      <span className="map-cells-up" aria-hidden="true">
        {words.up}
      </span>
      <fieldset
        ref={grid}
        className="map-cells-grid"
        data-ramp={`${CELL_RAMP.kind}-${CELL_RAMP.size}`}
        aria-label={words.label}
        onKeyDown={move}
      >
        {READING_ORDER.map((cell) => (
          <Cell
            key={cell}
            cell={cell}
            count={counts[cell] ?? 0}
            label={cells[cell] ?? ''}
            isPicked={picked === cell}
            isTabStop={cell === (picked ?? READING_ORDER[0])}
            texture={textured ? texturePatternId(prefix, classTexture(cell, CELL_RAMP)) : null}
            onPick={onPick}
          />
        ))}
      </fieldset>
      <span className="map-cells-right" aria-hidden="true">
        {words.right}
      </span>
    </div>
  );
}

interface CellProps {
  readonly cell: number;
  /** Areas in it. */
  readonly count: number;
  readonly label: string;
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  /** Id of the pattern that stands for its colour; null where it is drawn in colour. */
  readonly texture: string | null;
  onPick(cell: number | null): void;
}

/** One cell; written anew only when its count or its state changes. */
const Cell = memo(function Cell({ cell, count, isPicked, onPick, ...props }: CellProps) {
  const fill =
    props.texture === null
      ? { className: `map-class-${cell}` }
      : { fill: `url(#${props.texture})` };
  return (
    <button
      type="button"
      className="map-cell"
      data-cell={cell}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-pressed={isPicked}
      aria-label={props.label}
      onClick={() => onPick(isPicked ? null : cell)}
    >
      <svg className="map-swatch" width={SIDE} height={SIDE} aria-hidden="true">
        <rect width={SIDE} height={SIDE} {...fill} />
        <text x={SIDE / 2} y={SIDE / 2}>
          {count || ''}
        </text>
      </svg>
    </button>
  );
});
