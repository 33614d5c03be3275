import { useMemo } from 'react';
import type { ScatterTableProps } from '../../charts/scatter/ScatterTable.tsx';
import { cellAt } from '../../domain/model/column.ts';
import { type Judgement, NO_THIRD } from '../../domain/need/needAssessment.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { coverageValue, wordMeasure } from '../../i18n/need/answers/wordCoverage.ts';
import { headsValue } from '../../i18n/need/answers/wordHeads.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import type { ScatterAreas } from './scatterAreas.ts';

/** Every area of the level, those without a point too: the greatest need first. */
export function useScatterTable(
  words: AnswerWords,
  shown: ScatterAreas,
  judgement: Judgement | null,
): ScatterTableProps {
  return useMemo(() => {
    const { text, format } = words;
    const { areas, assessment, question, group } = shown;
    const { ranks } = assessment.need;
    const place = (row: number) => (ranks[row] === 0 ? areas.length + 1 : ranks[row]!);
    const inOrder = () => [...areas.keys()].sort((one, other) => place(one) - place(other));
    const cellOf = (row: number) =>
      assessment.cell[row] === NO_THIRD ? Number.NaN : assessment.cell[row]!;
    return {
      title: text('needScatter.table'),
      caption: text('needScatter.title'),
      columns: [
        text('needScatter.column.area'),
        text('needScatter.column.rank', { count: ranks.filter((rank) => rank > 0).length }),
        wordMeasure(words, { question, group }),
        format.local(group.name),
        text('needScatter.column.cell'),
      ],
      rows: () =>
        inOrder().map((row) => ({
          id: areas[row]!.id,
          name: areas[row]!.name,
          cells: [
            rankValue(words, ranks[row]!, judgement === null ? null : rangeOf(judgement, row)),
            coverageValue(words, cellAt(assessment.coverage.value, row), question),
            headsValue(words, cellAt(assessment.population, row)),
            wordCell(words, cellOf(row), question.measure),
          ],
        })),
    };
  }, [words, shown, judgement]);
}

interface RankRange {
  readonly low: number;
  readonly high: number;
}

function rangeOf({ rankLow, rankHigh }: Judgement, row: number): RankRange {
  return { low: rankLow[row]!, high: rankHigh[row]! };
}

function rankValue({ text, format }: AnswerWords, rank: number, range: RankRange | null): string {
  if (rank === 0) return text('needScatter.column.noRank');
  const { low, high } = range ?? { low: rank, high: rank };
  return low === high
    ? format.number(low, 0)
    : text('needAnswer.range', { low: format.number(low, 0), high: format.number(high, 0) });
}
