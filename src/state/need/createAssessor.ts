import type { AreaId } from '../../domain/model/ids.ts';
import { traceCoverageBy } from '../../domain/need/assessCoverage.ts';
import type { NeedInput } from '../../domain/need/assessNeed.ts';
import { combine, type QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { CoverageBasis } from '../../domain/need/coverageBasis.ts';
import type { NeedAssessment } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { AskedQuestion } from './askedQuestion.ts';
import { createCoverageBasis } from './createCoverageBasis.ts';
import { type AssessedNeed, createNeed } from './createNeed.ts';
import type { OffersInForce } from './createOffersInForce.ts';
import { coveragePart } from './questionParts.ts';
import { rememberedQuestion } from './rememberedQuestion.ts';

export interface Assessed {
  readonly input: QuestionInput;
  readonly assessment: NeedAssessment;
}

/** The answer for the offers in force, and for those without the scenario: the same where there is none. */
export interface Answers {
  readonly assessed: Assessed;
  readonly before: Assessed;
}

/**
 * Answers questions and remembers the latest parts of the answers: a moved weight computes need anew and
 * leaves coverage as it is, an edited offer the other way round. A scenario is measured by the limits of
 * the stock.
 */
export function createAssessor() {
  const needOf = createNeed();
  const questionOf = rememberedQuestion(coveragePart);
  const stockBasisOf = createCoverageBasis();
  const scenarioBasisOf = createCoverageBasis();
  const answerStock = createAnswer();
  const answerScenario = createAnswer();
  return (asked: AskedQuestion, inForce: Pick<OffersInForce, 'offers' | 'stock'>): Answers => {
    const { areaIds } = asked;
    const need = needOf(asked);
    const question = questionOf(asked.question);
    const reference = stockBasisOf(asked, inForce.stock);
    const before = answerStock({ areaIds, need, question, own: reference, reference });
    if (inForce.offers === inForce.stock) return { assessed: before, before };
    const own = scenarioBasisOf(asked, inForce.offers);
    return { assessed: answerScenario({ areaIds, need, question, own, reference }), before };
  };
}

interface Ingredients {
  readonly areaIds: readonly AreaId[];
  readonly need: AssessedNeed;
  /** As far as coverage depends on it. */
  readonly question: NeedQuestion;
  readonly own: CoverageBasis;
  readonly reference: CoverageBasis;
}

function createAnswer() {
  const coverageOf = memoiseLatest(
    (own: CoverageBasis, reference: CoverageBasis, question: NeedQuestion) =>
      finish(traceCoverageBy({ own, reference }, question)),
  );
  const inputOf = memoiseLatest(questionInput);
  const combineOf = memoiseLatest(combine);
  const assessedOf = memoiseLatest(
    (input: QuestionInput, assessment: NeedAssessment): Assessed => ({ input, assessment }),
  );
  return ({ areaIds, need, question, own, reference }: Ingredients): Assessed => {
    const input = inputOf(areaIds, need.input, question, own, reference);
    const coverage = coverageOf(own, reference, question);
    return assessedOf(input, combineOf(input, need.result, coverage));
  };
}

function questionInput(
  areas: readonly AreaId[],
  need: NeedInput,
  question: NeedQuestion,
  own: CoverageBasis,
  { input: { offers, areaOfOffer } }: CoverageBasis,
): QuestionInput {
  const reference = offers === own.input.offers ? null : { offers, areaOfOffer };
  return { areas, need, coverage: { ...own.input, question, reference } };
}
