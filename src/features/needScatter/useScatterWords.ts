import { useMemo } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import { type Judgement, NO_THIRD } from '../../domain/need/needAssessment.ts';
import type { AnswerWords, AskedCoverage } from '../../i18n/need/answers/answerWords.ts';
import { wordCoverage } from '../../i18n/need/answers/wordCoverage.ts';
import { wordHeads } from '../../i18n/need/answers/wordHeads.ts';
import { wordCell, wordRank } from '../../i18n/need/answers/wordVerdict.ts';
import type { ScatterAreas } from './scatterAreas.ts';

/** An area's figures in words, one by one. */
export interface AreaWords {
  readonly rank: string;
  readonly coverage: string;
  readonly heads: string;
  readonly cell: string;
}

/** Words for the area at a position of the level. */
export function useScatterWords(
  words: AnswerWords,
  shown: ScatterAreas,
  judgement: Judgement | null,
): (row: number) => AreaWords {
  return useMemo(() => {
    const { assessment, question, group } = shown;
    const asked: AskedCoverage = { question, group };
    const { ranks } = assessment.need;
    const count = ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
    return (row) => ({
      rank: wordRank(words, {
        rank: ranks[row]!,
        count,
        range:
          judgement === null
            ? null
            : { low: judgement.rankLow[row]!, high: judgement.rankHigh[row]! },
      }),
      coverage: wordCoverage(words, cellAt(assessment.coverage.value, row), asked),
      heads: wordHeads(words, cellAt(assessment.population, row), group),
      cell: wordCell(
        words,
        assessment.cell[row] === NO_THIRD ? Number.NaN : assessment.cell[row]!,
        asked.question.measure,
      ),
    });
  }, [words, shown, judgement]);
}
