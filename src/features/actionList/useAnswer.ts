import { useMemo } from 'react';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgement, useNeed } from '../../state/react/useNeed.ts';
import type { Answer } from './rowSentences.ts';
import { shownJudgement } from './shownJudgement.ts';

export interface ShownAnswer {
  readonly shown: NeedShown;
  readonly words: AnswerWords;
  readonly answer: Answer;
  readonly isStale: boolean;
  readonly job: ReturnType<typeof useJudgement>;
}

/** The answer on the screen with what it takes to word it. */
export function useAnswer(): ShownAnswer {
  const atlas = useAtlas();
  const shown = useNeed();
  const job = useJudgement();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const { judgement, isStale } = shownJudgement(job.state, shown.areas.length);
  const answer = useMemo<Answer>(
    () => ({
      assessment: shown.assessment,
      judgement,
      asked: { question: shown.input.coverage.question, group: shown.targetGroup },
      question: shown.need.question,
      nameOf: (id) => words.format.local(indicatorById(atlas.source.package, id).shortName),
    }),
    [atlas, shown, judgement, words],
  );
  return { shown, words, answer, isStale, job };
}
