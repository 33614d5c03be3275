import type { AreaId } from '../../domain/model/ids.ts';
import type { NeedInput } from '../../domain/need/assessNeed.ts';
import { combine, type QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { CoverageResult, NeedAssessment } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { AskedQuestion } from './askedQuestion.ts';
import { AT_ONCE, type CoverageAnswers } from './coverageAnswers.ts';
import { type CoverageSource, createCoverageBasis } from './createCoverageBasis.ts';
import { createCoverageResult, type KnownCoverage } from './createCoverageResult.ts';
import { type AssessedNeed, createNeed } from './createNeed.ts';
import type { OffersInForce } from './createOffersInForce.ts';
import { coveragePart } from './questionParts.ts';
import { rememberedQuestion } from './rememberedQuestion.ts';

export interface Assessed {
  readonly input: QuestionInput;
  /** Of the coverage known before where `awaited` is not null. */
  readonly assessment: NeedAssessment;
}

/** The answer for the offers in force, and for those without the scenario: the same where there is none. */
export interface Answers {
  readonly assessed: Assessed;
  readonly before: Assessed;
  /** What the worker is to be asked; null where all is known. */
  readonly awaited: CoverageInput | null;
}

/** As long as nothing at all is known of coverage there is no answer. */
export type PossibleAnswers =
  | Answers
  | { readonly assessed: null; readonly awaited: CoverageInput };

/**
 * Answers questions and remembers the latest parts of the answers: a moved weight computes need anew and
 * leaves coverage as it is, an edited offer the other way round. A scenario is measured by the limits of
 * the stock. Coverage too large for the page is taken from `answers`; until it is there, the coverage
 * known before stands in.
 */
export function createAssessor(answers: CoverageAnswers = AT_ONCE) {
  const needOf = createNeed();
  const questionOf = rememberedQuestion(coveragePart);
  const stockBasisOf = createCoverageBasis();
  const scenarioBasisOf = createCoverageBasis();
  const substituteOf = memoiseLatest(
    (result: CoverageResult, asked: NeedQuestion): KnownCoverage => ({ result, question: asked }),
  );
  const answerStock = createAnswer(answers);
  const answerScenario = createAnswer(answers);
  return (
    asked: AskedQuestion,
    inForce: Pick<OffersInForce, 'offers' | 'stock'>,
  ): PossibleAnswers => {
    const { areaIds } = asked;
    const need = needOf(asked);
    const question = questionOf(asked.question);
    const reference = stockBasisOf(asked, inForce.stock);
    const parts = { areaIds, need, question, reference };
    const before = answerStock({ ...parts, own: reference, substitute: null });
    if (before.assessed === null) return before;
    if (inForce.offers === inForce.stock) return { ...before, before: before.assessed };
    const own = scenarioBasisOf(asked, inForce.offers);
    const substitute = substituteOf(before.assessed.assessment.coverage, question);
    const { assessed, awaited } = answerScenario({ ...parts, own, substitute });
    if (assessed === null) return { assessed, awaited };
    return { assessed, before: before.assessed, awaited: before.awaited ?? awaited };
  };
}

interface Ingredients {
  readonly areaIds: readonly AreaId[];
  readonly need: AssessedNeed;
  /** As far as coverage depends on it. */
  readonly question: NeedQuestion;
  readonly own: CoverageSource;
  readonly reference: CoverageSource;
  /** What may stand in while nothing better is known. */
  readonly substitute: KnownCoverage | null;
}

type PossibleAnswer =
  | { readonly assessed: Assessed; readonly awaited: CoverageInput | null }
  | { readonly assessed: null; readonly awaited: CoverageInput };

function createAnswer(answers: CoverageAnswers) {
  const coverageInputOf = memoiseLatest(coverageInput);
  const resultOf = createCoverageResult(answers);
  const inputOf = memoiseLatest(questionInput);
  const combineOf = memoiseLatest(combine);
  const assessedOf = memoiseLatest(
    (input: QuestionInput, assessment: NeedAssessment): Assessed => ({ input, assessment }),
  );
  return ({ areaIds, need, question, ...sources }: Ingredients): PossibleAnswer => {
    const { own, reference, substitute } = sources;
    const asked = coverageInputOf(question, own.input, reference.input);
    const { result, awaited } = resultOf(asked, { own, reference }, substitute);
    if (result === null) return { assessed: null, awaited };
    const input = inputOf(areaIds, need.input, asked);
    return { assessed: assessedOf(input, combineOf(input, need.result, result)), awaited };
  };
}

function coverageInput(
  question: NeedQuestion,
  own: CoverageInput,
  { offers, areaOfOffer }: CoverageInput,
): CoverageInput {
  const reference = offers === own.offers ? null : { offers, areaOfOffer };
  return { ...own, question, reference };
}

function questionInput(
  areas: readonly AreaId[],
  need: NeedInput,
  coverage: CoverageInput,
): QuestionInput {
  return { areas, need, coverage };
}
