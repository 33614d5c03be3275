import { cellAt } from '../../domain/model/column.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Judgement, NeedAssessment } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { reasonNotAssessed } from '../../domain/need/reasonNotAssessed.ts';
import type { AnswerWords, AskedCoverage } from '../../i18n/need/answers/answerWords.ts';
import { wordCoverage, wordNearest } from '../../i18n/need/answers/wordCoverage.ts';
import { wordHeads } from '../../i18n/need/answers/wordHeads.ts';
import { wordDoubts, wordNotAssessed, wordRank } from '../../i18n/need/answers/wordVerdict.ts';
import { wayUnit } from '../../i18n/need/answers/wordWay.ts';
import { rankedCount, verdictOf } from './actionRows.ts';

export interface Answer {
  readonly assessment: NeedAssessment;
  readonly judgement: Judgement | null;
  /** As computed: a travel table that is not there has given way to straight lines. */
  readonly asked: AskedCoverage;
  readonly question: Pick<NeedQuestion, 'parts' | 'minimumPopulation'>;
  nameOf(indicator: IndicatorId): string;
}

/** "Bedarf Rang 5 bis 9 von 29 · 50 Jugendliche · 0 % mit Angebot in 1 km · nächstes Angebot 2,3 km" */
export function rowFacts(words: AnswerWords, answer: Answer, area: number): string {
  const { assessment, judgement, asked } = answer;
  const { coverage, need, population } = assessment;
  const range =
    judgement === null ? null : { low: judgement.rankLow[area]!, high: judgement.rankHigh[area]! };
  const rank = { rank: need.ranks[area]!, range, count: rankedCount(assessment) };
  return [
    wordRank(words, rank),
    wordHeads(words, cellAt(population, area), asked.group),
    wordCoverage(words, cellAt(coverage.value, area), asked),
    ...(asked.question.measure === 'nearest'
      ? []
      : [wordNearest(words, cellAt(coverage.nearest, area), wayUnit(asked.question))]),
  ].join(' · ');
}

/** What must be known of the verdict: the doubts, the indicator the rank hangs on, or why there is none. */
export function rowRemarks(words: AnswerWords, answer: Answer, area: number): readonly string[] {
  const { assessment, judgement, asked, question } = answer;
  const isRanked = assessment.need.ranks[area]! > 0;
  const verdict = judgement === null ? null : verdictOf(judgement, area);
  if (verdict === 'not_assessed' || !isRanked) {
    const { minimumPopulation } = question;
    const reason = reasonNotAssessed(assessment, area);
    return [wordNotAssessed(words, reason, { ...asked, minimumPopulation })];
  }
  if (judgement === null || verdict === 'supplied') return [];
  const doubts = judgement.doubts[area] ?? [];
  const driver = question.parts[judgement.driver[area] ?? -1];
  return [
    ...(doubts.length === 0 ? [] : [wordDoubts(words, doubts)]),
    ...(driver === undefined
      ? []
      : [words.text('rank.driver', { indicator: answer.nameOf(driver.indicator) })]),
  ];
}
