import { useMemo } from 'react';
import type { AnswerWords, AskedCoverage } from '../../i18n/need/answers/answerWords.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordReach } from '../../i18n/need/answers/wordWay.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';

/** What every part of the scenarios draws and words with. */
export interface ScenarioContext {
  readonly atlas: Atlas;
  readonly shown: NeedShown;
  readonly words: AnswerWords;
  /** The question as it was computed: with the travel that this device has. */
  readonly asked: AskedCoverage;
  /** "1 km" */
  readonly reach: string;
  /** "Jugendliche" */
  readonly group: string;
}

export function useScenarios(): ScenarioContext {
  const atlas = useAtlas();
  const shown = useNeed();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  return useMemo(() => {
    const { question } = shown.input.coverage;
    return {
      atlas,
      shown,
      words,
      asked: { question, group: shown.targetGroup },
      reach: wordReach(words, question),
      group: words.format.local(shown.targetGroup.inSentence),
    };
  }, [atlas, shown, words]);
}
