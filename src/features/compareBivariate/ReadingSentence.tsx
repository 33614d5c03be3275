import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { BivariateFigures } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { nameOf } from './wordCell.ts';

const BOTH_HIGH = 8;
const NAMED = 4;

interface ReadingSentenceProps {
  readonly id: string;
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

/** How the colours are read, with the areas where both figures are high as the example. */
export function ReadingSentence({ id, figures, pair }: ReadingSentenceProps) {
  const text = useCompareText();
  const format = useFormat();
  const { areas } = useCompare();
  const high = areas.filter((_, area) => figures.classes.cell[area] === BOTH_HIGH);
  const names = high
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const [across, up] = pair.map(({ indicator }) => format.local(nameOf(indicator)));
  return (
    <p id={id} className="compare-bivariate-reading">
      {text('compareBivariate.reading', {
        across: across ?? '',
        up: up ?? '',
        count: high.length,
        areas:
          high.length > NAMED
            ? text('compareBivariate.reading.more', { areas: names, count: high.length - NAMED })
            : names,
      })}
    </p>
  );
}
