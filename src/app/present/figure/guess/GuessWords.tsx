import { useEffect } from 'react';
import type { AreaId } from '../../../../domain/model/ids.ts';
import type { AudienceGuess } from '../../../../domain/story/guess.ts';
import type { Guess } from '../../../../domain/story/story.ts';
import { usePresentText } from '../../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../../i18n/useFormat.ts';
import { useAnnounce } from '../../../../ui/liveRegion/LiveRegion.tsx';
import { useAreaQuestion } from './useAreaQuestion.ts';
import { useGuessOutcome } from './useGuessOutcome.ts';
import { useTrendQuestion } from './useTrendQuestion.ts';

interface GuessWordsProps {
  readonly kind: Exclude<Guess, 'none'>;
  readonly highlight: AreaId | null;
}

/** The question that stands in the place of a headline that would tell the answer. */
export function GuessQuestion({ kind, highlight }: GuessWordsProps) {
  return kind === 'trend' ? (
    <TrendQuestion highlight={highlight} />
  ) : (
    <AreaQuestion highlight={highlight} />
  );
}

function TrendQuestion({ highlight }: Pick<GuessWordsProps, 'highlight'>) {
  const text = usePresentText();
  const format = useFormat();
  const { base, own, start } = useTrendQuestion(highlight);
  const since = format.period(base.figures.periods[start]!);
  return <Asked words={text('guess.trend.question', { area: own.name, since })} />;
}

function AreaQuestion({ highlight }: Pick<GuessWordsProps, 'highlight'>) {
  const text = usePresentText();
  const { extreme } = useAreaQuestion(highlight);
  return <Asked words={text(`guess.area.question.${extreme}`)} />;
}

/** Heard as well as seen: the slide changes without a word. */
function Asked({ words }: { readonly words: string }) {
  useSaid(words);
  return words;
}

interface GuessOutcomeProps extends GuessWordsProps {
  readonly guess: AudienceGuess;
}

/** How near the guess came, in words; nothing where nobody guessed. */
export function GuessOutcome(props: GuessOutcomeProps) {
  const words = useGuessOutcome(props.kind, props);
  useSaid(words);
  return words === '' ? null : <p className="guess-outcome">{words}</p>;
}

function useSaid(words: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== '') announce(words);
  }, [announce, words]);
}
