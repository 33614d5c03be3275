import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import type { PairTrend } from './pairTrend.ts';
import { wordTrend } from './wordTrend.ts';

interface TrendPartProps {
  /** Null where no line can be drawn. */
  readonly trend: PairTrend | null;
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
}

const NOTE: MethodNoteId = 'areaRegression';

/** The line in words, with the way to its method. */
export function TrendPart({ trend, pair: [across, up] }: TrendPartProps) {
  const atlas = useAtlas();
  const say = useText();
  const text = useCompareText();
  const format = useFormat();
  const sentences = wordTrend({ text, format }, trend, [across, up]);
  return (
    <section className="compare-scatter-words" aria-label={text('compareScatter.trend')}>
      <p>
        {sentences.join(' ')}
        <HelpLink
          name={say('methods.about', { subject: text('compareScatter.trend') })}
          onPress={() => showNote(atlas, NOTE)}
        />
      </p>
    </section>
  );
}
