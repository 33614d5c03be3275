import { useMemo } from 'react';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgementState, useNeed } from '../../state/react/useNeed.ts';
import type { Answer } from './rowSentences.ts';
import { shownJudgement } from './shownJudgement.ts';

/** Whom the answer is about; nothing that a moved weight changes. */
export interface AnsweredAreas extends Pick<NeedShown, 'areas' | 'areaIds' | 'inventory'> {
  readonly selected: NeedShown['areaIds'];
  readonly period: NeedShown['need']['question']['period'];
}

export interface ShownAnswer {
  readonly shown: AnsweredAreas;
  readonly words: AnswerWords;
  readonly answer: Answer;
  readonly isStale: boolean;
}

/** The answer on the screen with what it takes to word it. */
export function useAnswer(): ShownAnswer {
  const atlas = useAtlas();
  const { areas, areaIds, inventory, view, assessment, input, targetGroup: group } = useNeed();
  const state = useJudgementState();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const { judgement, isStale } = shownJudgement(state, areas.length);
  // Not the question of the view: kept after being tried out it is another object that asks the same.
  const { question } = input.need;
  const { question: coverage } = input.coverage;
  const answer = useMemo<Answer>(
    () => ({
      assessment,
      judgement,
      asked: { question: coverage, group },
      question,
      nameOf: (id) => words.format.local(indicatorById(atlas.source.package, id).shortName),
    }),
    [atlas, assessment, judgement, coverage, group, question, words],
  );
  const { areas: selected } = view;
  const { period } = question;
  const shown = useMemo(
    () => ({ areas, areaIds, inventory, selected, period }),
    [areas, areaIds, inventory, selected, period],
  );
  return useMemo(() => ({ shown, words, answer, isStale }), [shown, words, answer, isStale]);
}
