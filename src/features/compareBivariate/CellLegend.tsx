import { useCallback, useMemo } from 'react';
import { countCells } from '../../domain/compare/bivariateClasses.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { CellGrid } from '../../map/cells/CellGrid.tsx';
import { showNote } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import type { BivariateFigures } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { WithoutCells } from './WithoutCells.tsx';
import { wordCell } from './wordCell.ts';
import { wordLimits } from './wordLegend.ts';

interface CellLegendProps {
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

const NOTE: MethodNoteId = 'quantile';

/** Nine cells with their counts, each a filter; the limits in words; what the patterns mean. */
export function CellLegend({ figures, pair }: CellLegendProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const say = useText();
  const format = useFormat();
  const words = useMeasureWords();
  const { pickedCell } = useCompare().compare;
  const { classes } = figures;
  const counts = useMemo(() => countCells(classes.cell), [classes]);
  const cells = useMemo(
    () =>
      counts.map((count, cell) =>
        text('compareBivariate.cell.count', {
          cell: wordCell({ text, format }, cell, pair),
          count,
        }),
      ),
    [counts, text, format, pair],
  );
  const pick = useCallback(
    (cell: number | null) => void changeCompare(atlas, { pickedCell: cell }),
    [atlas],
  );
  const [across, up] = pair;
  return (
    <section className="compare-bivariate-legend" aria-label={text('compareBivariate.legend')}>
      <CellGrid
        counts={counts}
        picked={pickedCell}
        label={text('compareBivariate.cells')}
        up={text('compareBivariate.axis.up', { name: words.shortName(up) })}
        right={text('compareBivariate.axis.across', {
          name: words.shortName(across),
        })}
        cells={cells}
        onPick={pick}
      />
      <ul className="compare-bivariate-limits">
        <li>{wordLimits({ text, format }, classes.across, across)}</li>
        <li>{wordLimits({ text, format }, classes.up, up)}</li>
        <li>
          {text('compareBivariate.thirds')}
          <HelpLink
            name={say('methods.about', { subject: say('methods.about.classes') })}
            onPress={() => showNote(atlas, NOTE)}
          />
        </li>
      </ul>
      <WithoutCells figures={figures} className="compare-bivariate-key" />
    </section>
  );
}
