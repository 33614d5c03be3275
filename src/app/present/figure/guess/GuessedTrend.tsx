import { useMemo } from 'react';
import { TrendGuess } from '../../../../features/guess/TrendGuess.tsx';
import { LocatorInset } from '../../../../features/storyFigure/LocatorInset.tsx';
import { trendScales } from '../../../../features/trendPanel/trendScales.ts';
import { usePresentText } from '../../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../../i18n/useFormat.ts';
import { useText } from '../../../../i18n/useText.ts';
import { useAtlasState } from '../../../../state/react/useAtlas.ts';
import type { GuessFigureProps } from './guessFigureProps.ts';
import { useTrendQuestion } from './useTrendQuestion.ts';

/** A trend that the audience draws on, then sees beside its line. */
export function GuessedTrend({ guess, highlight, onGuess }: GuessFigureProps) {
  const say = useText();
  const text = usePresentText();
  const format = useFormat();
  const chosen = useAtlasState(({ view }) => view.areas);
  const { base, series, own } = useTrendQuestion(highlight);
  const { indicator } = base;
  const scales = useMemo(
    () => trendScales(indicator, { text: say, format }),
    [indicator, say, format],
  );
  return (
    <div className="story-figure" data-face="trend">
      <TrendGuess
        {...scales}
        title={text('guess.trend.chart', {
          area: own.name,
          unit: format.unitName(indicator, 'value'),
        })}
        series={series}
        guessed={own.id}
        drawn={guess.drawn}
        isResolved={guess.isResolved}
        onDraw={(drawn) => onGuess({ drawn })}
        onResolve={() => onGuess({ isResolved: true })}
      />
      <LocatorInset areas={chosen} />
    </div>
  );
}
