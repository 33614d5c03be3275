import { QUADRANTS, type Quadrant, type ScatterAxis } from '../../charts/scatter/scatterModel.ts';
import type { NeedAssessment } from '../../domain/need/needAssessment.ts';
import { moreIsBetter } from '../../domain/need/needAssessment.ts';
import type { CoverageMeasure } from '../../domain/need/needQuestion.ts';
import type { AnswerWords, AskedCoverage } from '../../i18n/need/answers/answerWords.ts';
import { wordCoverageNumber, wordMeasure } from '../../i18n/need/answers/wordCoverage.ts';
import { cityValue, type NeedAxis, needMiddle } from './scatterPoints.ts';

const QUADRANT_WORDS: Readonly<Record<CoverageMeasure, 'reach' | 'way' | 'amount'>> = {
  share_within: 'reach',
  nearest: 'way',
  per_head: 'amount',
  catchment: 'amount',
};

export interface ScatterAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
}

/** Need to the right, better coverage up: a way, of which less is better, has its axis turned. */
export function scatterAxes(
  words: AnswerWords,
  options: {
    readonly assessment: NeedAssessment;
    readonly asked: AskedCoverage;
    readonly axis: NeedAxis;
  },
): ScatterAxes {
  const { assessment, asked, axis } = options;
  const { question } = asked;
  const kind = QUADRANT_WORDS[question.measure];
  return {
    x: {
      title: words.text(`needScatter.x.${axis}`),
      split: needMiddle(assessment, axis),
      isReversed: axis === 'rank',
      ...(axis === 'rank'
        ? { formatTick: (rank: number) => (rank < 1 ? '' : words.format.number(rank, 0)) }
        : {}),
    },
    y: {
      title: words.text('needScatter.y', { measure: wordMeasure(words, asked) }),
      split: cityValue(assessment.coverage.city),
      startAtZero: true,
      isReversed: !moreIsBetter(question.measure),
      formatTick: (value) => wordCoverageNumber(words, value, question),
    },
    quadrants: Object.fromEntries(
      QUADRANTS.map((quadrant) => [quadrant, words.text(`needScatter.${quadrant}.${kind}`)]),
    ) as Readonly<Record<Quadrant, string>>,
  };
}
