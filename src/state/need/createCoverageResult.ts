import { traceCoverageBy } from '../../domain/need/assessCoverage.ts';
import { countingOffers } from '../../domain/need/countingOffers.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { CoverageResult } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { CoverageAnswers } from './coverageAnswers.ts';
import type { CoverageSource } from './createCoverageBasis.ts';

interface CoverageSources {
  readonly own: CoverageSource;
  readonly reference: CoverageSource;
}

/** Coverage, or what stands in for it while `awaited` is being worked out elsewhere. */
export type PossibleCoverage =
  | { readonly result: CoverageResult; readonly awaited: CoverageInput | null }
  | { readonly result: null; readonly awaited: CoverageInput };

/** Remembers the latest coverage of one inventory: worked out at once, or found among the answers. */
export function createCoverageResult(answers: CoverageAnswers) {
  const atOnce = memoiseLatest(coverageBy);
  const standInOf = memoiseLatest(standIn);
  let known: CoverageResult | null = null;
  return (
    input: CoverageInput,
    { own, reference }: CoverageSources,
    substitute: CoverageResult | null,
  ): PossibleCoverage => {
    const result = answers.isQuick(input)
      ? atOnce(own, reference, input.question)
      : answers.find(input);
    if (result !== null) {
      known = result;
      return { result, awaited: null };
    }
    const fitting = [known, substitute].find((one) => one !== null && fits(one, input));
    return { result: fitting ? standInOf(fitting, input) : null, awaited: input };
  };
}

function coverageBy(own: CoverageSource, reference: CoverageSource, question: NeedQuestion) {
  const bases = { own: own.basis(), reference: reference.basis() };
  return finish(traceCoverageBy(bases, question));
}

/** Figures of another level would be drawn on the wrong areas. */
function fits({ value }: CoverageResult, { population }: CoverageInput): boolean {
  return value.state.length === population.state.length;
}

/** The figures of before; which offers count is known at once, and goes by their present order. */
function standIn(
  before: CoverageResult,
  { offers, question, ages }: CoverageInput,
): CoverageResult {
  const { supply, leftOut } = countingOffers(offers, question, ages);
  return { ...before, takesPart: supply.takesPart, leftOut };
}
