import type { Doubt } from '../../../domain/need/needAssessment.ts';
import type { CoverageMeasure } from '../../../domain/need/needQuestion.ts';
import type { NotAssessed } from '../../../domain/need/reasonNotAssessed.ts';
import type { AnswerWords, AskedCoverage } from './answerWords.ts';
import { wordCoverage } from './wordCoverage.ts';

export interface AnswerRank {
  /** 1 the greatest need, 0 for none. */
  readonly rank: number;
  /** Ranks under other plausible weights; null before they are known. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Areas with a rank. */
  readonly count: number;
}

/** "Bedarf Rang 5 bis 9 von 29"; one rank where it is the same under all weights. */
export function wordRank({ text }: AnswerWords, { rank, range, count }: AnswerRank): string {
  if (rank === 0) return text('needAnswer.rank.none');
  return range === null || range.low === range.high
    ? text('needAnswer.rank', { rank: range?.low ?? rank, count })
    : text('needAnswer.rank.range', { low: range.low, high: range.high, count });
}

/** Why a verdict is not clear, in one sentence: with what it changes. */
export function wordDoubts({ text, list }: AnswerWords, doubts: readonly Doubt[]): string {
  return text('needAnswer.doubts', {
    doubts: list(doubts.map((doubt) => text(`needAnswer.doubt.${doubt}`))),
  });
}

const LEVELS = ['low', 'middle', 'high'] as const;

const LEVEL_WORDS: Readonly<Record<CoverageMeasure, 'reach' | 'way' | 'amount'>> = {
  share_within: 'reach',
  nearest: 'way',
  per_head: 'amount',
  catchment: 'amount',
};

/** "hoher Bedarf, wenig erreichbar": a cell of the bivariate map (`coverage * 3 + need`). */
export function wordCell({ text }: AnswerWords, cell: number, measure: CoverageMeasure): string {
  const need = LEVELS[cell % 3];
  const level = LEVELS[Math.floor(cell / 3)];
  if (need === undefined || level === undefined) return text('needAnswer.cell.none');
  return text('needAnswer.cell', {
    need: text(`needAnswer.need.${need}`),
    level: text(`needAnswer.level.${LEVEL_WORDS[measure]}.${level}`),
  });
}

/** The reason in one sentence. */
export function wordNotAssessed(
  words: AnswerWords,
  reason: NotAssessed,
  asked: AskedCoverage & { readonly minimumPopulation: number },
): string {
  const { text } = words;
  switch (reason.code) {
    case 'no_index':
      return text('needAnswer.reason.no_index');
    case 'no_limits':
      return text('needAnswer.reason.no_limits');
    case 'not_in_index':
      return reason.standing === 'below_population'
        ? text('needAnswer.reason.below_population', { minimum: asked.minimumPopulation })
        : text('needAnswer.reason.standing', {
            standing: text(`composite.standing.${reason.standing}`),
          });
    case 'coverage': {
      const coverage = wordCoverage(words, reason.coverage, asked);
      const isSpread = reason.coverage.kind === 'interval' || reason.coverage.kind === 'masked';
      return text(isSpread ? 'needAnswer.reason.spread' : 'needAnswer.reason.coverage', {
        coverage,
      });
    }
  }
}
