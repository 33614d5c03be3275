import type { Cell } from '../../domain/model/cell.ts';
import { emptyColumn } from '../../domain/model/column.ts';
import { traceCoverageBy } from '../../domain/need/assessCoverage.ts';
import { countingOffers } from '../../domain/need/countingOffers.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import { type CoverageResult, NO_THIRD } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { CoverageAnswers } from './coverageAnswers.ts';
import type { CoverageSource } from './createCoverageBasis.ts';

interface CoverageSources {
  readonly own: CoverageSource;
  readonly reference: CoverageSource;
}

/** Coverage with the question that it answers. */
export interface KnownCoverage {
  readonly result: CoverageResult;
  readonly question: NeedQuestion;
}

/** Coverage, or what stands in for it while `awaited` is being worked out elsewhere. */
export type PossibleCoverage =
  | { readonly result: CoverageResult; readonly awaited: CoverageInput | null }
  | { readonly result: null; readonly awaited: CoverageInput };

/** Remembers the latest coverage of one inventory: worked out at once, or found among the answers. */
export function createCoverageResult(answers: CoverageAnswers) {
  const atOnce = memoiseLatest(coverageBy);
  const standInOf = memoiseLatest(standIn);
  let known: KnownCoverage | null = null;
  return (
    input: CoverageInput,
    { own, reference }: CoverageSources,
    substitute: KnownCoverage | null,
  ): PossibleCoverage => {
    const result = answers.isQuick(input)
      ? atOnce(own, reference, input.question)
      : answers.find(input);
    if (result !== null) {
      if (known?.result !== result) known = { result, question: input.question };
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
function fits({ result }: KnownCoverage, { population }: CoverageInput): boolean {
  return result.value.state.length === population.state.length;
}

/** The figures of before; which offers count is known at once, and goes by their present order. */
function standIn(
  { result, question: before }: KnownCoverage,
  { offers, question, ages }: CoverageInput,
): CoverageResult {
  const { supply, leftOut } = countingOffers(offers, question, ages);
  const isSameUnit = unitOf(before) === unitOf(question);
  const isSameFigure =
    isSameUnit && before.measure === question.measure && before.counting === question.counting;
  const kept = isSameFigure ? result : withoutFigures(result);
  const { nearest, nearestCity } = isSameUnit ? result : withoutWays(result);
  return { ...kept, nearest, nearestCity, takesPart: supply.takesPart, leftOut };
}

function unitOf({ travel }: NeedQuestion): 'metres' | 'minutes' {
  return travel.kind === 'table' ? travel.unit : 'metres';
}

const UNKNOWN: Cell = { kind: 'missing', flags: [] };

/** Per cent would stand there as metres: figures of another measure are none of this one. */
function withoutFigures(result: CoverageResult): CoverageResult {
  const areas = result.value.state.length;
  return {
    ...result,
    value: emptyColumn(areas),
    city: UNKNOWN,
    limits: [Number.NaN, Number.NaN],
    third: new Uint8Array(areas).fill(NO_THIRD),
    lowestThird: new Uint8Array(areas).fill(NO_THIRD),
  };
}

function withoutWays({ nearest }: CoverageResult) {
  return { nearest: emptyColumn(nearest.state.length), nearestCity: UNKNOWN };
}
