import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { BivariateFigures } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordReading } from './wordLegend.ts';

interface ReadingSentenceProps {
  readonly id: string;
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

/** How the colours are read, with the areas where both figures are high as the example. */
export function ReadingSentence({ id, figures, pair }: ReadingSentenceProps) {
  const text = useCompareText();
  const format = useFormat();
  const { areas, view } = useCompare();
  return (
    <p id={id} className="compare-bivariate-reading">
      {wordReading({ text, format }, { figures, pair, areas, asked: view.compareWith })}
    </p>
  );
}
