import { useCallback, useMemo } from 'react';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { type AxisThirds, countCells } from '../../domain/compare/bivariateClasses.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { CellGrid } from '../../map/cells/CellGrid.tsx';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { showNote } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { type BivariateFigures, countWithoutCell, WITHOUT_CELL } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { nameOf, wordCell } from './wordCell.ts';

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
        up={text('compareBivariate.axis.up', { name: format.local(nameOf(up.indicator)) })}
        right={text('compareBivariate.axis.across', {
          name: format.local(nameOf(across.indicator)),
        })}
        cells={cells}
        onPick={pick}
      />
      <ul className="compare-bivariate-limits">
        <li>
          <AxisLimits axis={classes.across} figures={across} />
        </li>
        <li>
          <AxisLimits axis={classes.up} figures={up} />
        </li>
        <li>
          {text('compareBivariate.thirds')}
          <HelpLink
            name={say('methods.about', { subject: say('methods.about.classes') })}
            onPress={() => showNote(atlas, NOTE)}
          />
        </li>
      </ul>
      <WithoutCells figures={figures} />
    </section>
  );
}

/** Where low ends and high begins, with the indicator's full name and date. */
function AxisLimits(props: { readonly axis: AxisThirds; readonly figures: IndicatorFigures }) {
  const text = useCompareText();
  const format = useFormat();
  const { indicator, period } = props.figures;
  const { limits } = props.axis;
  const about = {
    indicator: format.local(indicator.name),
    date: format.referenceDate(indicator, period),
  };
  if (limits === null) return text('compareBivariate.limits.none', about);
  const print = (value: number) => {
    const decimals = limitDecimals([value], indicator.decimals);
    return format.cell({ kind: 'number', value, flags: [] }, { ...indicator, decimals });
  };
  const [low, high] = limits;
  return text(low === high ? 'compareBivariate.limits.two' : 'compareBivariate.limits', {
    ...about,
    low: print(low),
    high: print(high),
  });
}

/** Patterns of areas without a cell; what does not occur has no line. */
function WithoutCells({ figures }: Pick<CellLegendProps, 'figures'>) {
  const text = useCompareText();
  const counts = countWithoutCell(figures);
  const found = WITHOUT_CELL.filter((reason) => counts[reason] > 0);
  if (found.length === 0) return null;
  return (
    <ul className="compare-bivariate-key">
      {found.map((reason) => (
        <li key={reason}>
          <StateSwatch pattern={reason === 'not_applicable' ? 'none' : reason} />
          {text(`compareBivariate.key.${reason}`, { count: counts[reason] })}
        </li>
      ))}
    </ul>
  );
}
