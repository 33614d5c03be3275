import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import type { CoverageMeasure } from '../../domain/need/needQuestion.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import { classTexture } from '../../map/patternSizes.ts';
import { MapPatterns, texturePatternId } from '../../map/svg/MapPatterns.tsx';
import { useForcedColours } from '../../map/useForcedColours.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { COVERAGE_AXIS } from './coverageAxis.ts';
import { neighbourCell } from './neighbourCell.ts';

const RAMP = { kind: 'bivariate', size: BIVARIATE_CELLS } as const;
/** High coverage stands at the top, high need on the right. */
const READING_ORDER = [6, 7, 8, 3, 4, 5, 0, 1, 2] as const;
const SIDE = 34;

export interface CellGridProps {
  /** Areas per cell, cell 0 first. */
  readonly counts: readonly number[];
  readonly picked: number | null;
  readonly measure: CoverageMeasure;
}

/** The nine cells as toggle buttons: one tab stop, arrow keys move between them. */
export function CellGrid({ counts, picked, measure }: CellGridProps) {
  const atlas = useAtlas();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
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
    <div className="need-map-cells">
      {textured && (
        <svg className="map-swatch need-map-textures" width="0" height="0" aria-hidden="true">
          <defs>
            <MapPatterns prefix={prefix} unitsPerPixel={1} withTextures turned />
          </defs>
        </svg>
      )}
      <span className="need-map-axis-up" aria-hidden="true">
        {words.text(`needMap.axis.${COVERAGE_AXIS[measure]}`)}
      </span>
      <fieldset
        ref={grid}
        className="need-map-grid"
        data-ramp={`${RAMP.kind}-${RAMP.size}`}
        aria-label={words.text('needMap.legend.cells')}
        onKeyDown={move}
      >
        {READING_ORDER.map((cell) => (
          <Cell
            key={cell}
            cell={cell}
            count={counts[cell] ?? 0}
            isPicked={picked === cell}
            isTabStop={cell === (picked ?? READING_ORDER[0])}
            measure={measure}
            texture={textured ? texturePatternId(prefix, classTexture(cell, RAMP)) : null}
          />
        ))}
      </fieldset>
      <span className="need-map-axis-right" aria-hidden="true">
        {words.text('needMap.axis.need')}
      </span>
    </div>
  );
}

interface CellProps {
  readonly cell: number;
  /** Areas in it. */
  readonly count: number;
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  readonly measure: CoverageMeasure;
  /** Id of the pattern that stands for its colour; null where it is drawn in colour. */
  readonly texture: string | null;
}

/** One cell; written anew only when its count or its state changes, not while a weight moves others. */
const Cell = memo(function Cell({ cell, count, isPicked, measure, ...props }: CellProps) {
  const atlas = useAtlas();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const fill =
    props.texture === null
      ? { className: `map-class-${cell}` }
      : { fill: `url(#${props.texture})` };
  return (
    <button
      type="button"
      className="need-map-cell"
      data-cell={cell}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-pressed={isPicked}
      aria-label={words.text('needMap.cell', { cell: wordCell(words, cell, measure), count })}
      onClick={() => void changeNeed(atlas, { pickedCell: isPicked ? null : cell })}
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
