import { useCallback, useMemo } from 'react';
import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import type { CoverageMeasure } from '../../domain/need/needQuestion.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import { CellGrid as MapCells } from '../../map/cells/CellGrid.tsx';
import { changeNeed } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { COVERAGE_AXIS } from './coverageAxis.ts';

const CELLS = Array.from({ length: BIVARIATE_CELLS }, (_, cell) => cell);

export interface CellGridProps {
  /** Areas per cell, cell 0 first. */
  readonly counts: readonly number[];
  readonly picked: number | null;
  readonly measure: CoverageMeasure;
}

/** The nine cells of need and coverage as a filter of the map. */
export function CellGrid({ counts, picked, measure }: CellGridProps) {
  const atlas = useAtlas();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const cells = useMemo(
    () =>
      CELLS.map((cell) =>
        words.text('needMap.cell', {
          cell: wordCell(words, cell, measure),
          count: counts[cell] ?? 0,
        }),
      ),
    [words, counts, measure],
  );
  const pick = useCallback(
    (pickedCell: number | null) => void changeNeed(atlas, { pickedCell }),
    [atlas],
  );
  return (
    <MapCells
      counts={counts}
      picked={picked}
      label={words.text('needMap.legend.cells')}
      up={words.text(`needMap.axis.${COVERAGE_AXIS[measure]}`)}
      right={words.text('needMap.axis.need')}
      cells={cells}
      onPick={pick}
    />
  );
}
