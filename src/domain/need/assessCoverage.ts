import { asPart, finish, type Stepwise } from '../stepwise/stepwise.ts';
import { type CoverageBasis, traceCoverageBasis } from './coverageBasis.ts';
import type { CoverageInput } from './coverageInput.ts';
import { perHeadMeasure, traceCatchmentMeasure } from './coverageMeasures.ts';
import type { Measured } from './demand.ts';
import { type CoverageResult, moreIsBetter } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';
import { limitsByThirds, thirdsOfCoverage } from './thirds.ts';
import { headsOf, shareWithin } from './wayMeasures.ts';

/**
 * Coverage of every area by the question's measure. Where people live is known by the sites, so the
 * share and the way within one area need no count and are exact even where the count is withheld;
 * figures of the city are ranges there. Deterministic; linear in the pairs within reach.
 */
export function assessCoverage(input: CoverageInput): CoverageResult {
  return finish(traceCoverage(input));
}

/** `assessCoverage` in steps. */
export function* traceCoverage(input: CoverageInput): Stepwise<CoverageResult> {
  const bases = yield* asPart(traceCoverageBases(input), { from: 0, to: 0.7 });
  return yield* asPart(traceCoverageBy(bases, input.question), { from: 0.7, to: 1 });
}

/** The bases of the inventory in force and of the one from which limits are drawn. */
export interface CoverageBases {
  readonly own: CoverageBasis;
  /** The same as `own` where there is no other. */
  readonly reference: CoverageBasis;
}

/** Both bases, one after the other. */
export function* traceCoverageBases(input: CoverageInput): Stepwise<CoverageBases> {
  const { reference } = input;
  if (!reference) {
    const own = yield* traceCoverageBasis(input);
    return { own, reference: own };
  }
  const own = yield* asPart(traceCoverageBasis(input), { from: 0, to: 0.5 });
  const other = traceCoverageBasis({ ...input, ...reference });
  return { own, reference: yield* asPart(other, { from: 0.5, to: 1 }) };
}

/** Coverage by a question that differs from that of the bases in nothing they depend on. */
export function* traceCoverageBy(
  { own, reference }: CoverageBases,
  question: NeedQuestion,
): Stepwise<CoverageResult> {
  const { population } = own.input;
  yield 0;
  const within = shareWithin(own.nearestBy(question.travel), question.reach, own.demand);
  yield 0.1;
  const isShare = question.measure === 'share_within';
  const { value, city } = isShare
    ? within
    : yield* asPart(traceMeasure(own, question), { from: 0.1, to: 0.5 });
  const measured = { value, city };
  yield 0.5;
  const drawn = reference === own ? measured : yield* traceLimits(reference, question);
  const limits = question.coverageLimits ?? limitsByThirds(drawn.value, population);
  const options = { moreIsBetter: moreIsBetter(question.measure) };
  const { third, lowest } = thirdsOfCoverage(value, limits, options);
  const nearest = own.medianBy(question.travel);
  return {
    value,
    city,
    within: within.value,
    nearest: nearest.value,
    nearestCity: nearest.city,
    reached: headsOf(within.value, population),
    limits: limits ?? [Number.NaN, Number.NaN],
    third,
    lowestThird: lowest,
    takesPart: own.counting.supply.takesPart,
    leftOut: own.counting.leftOut,
  };
}

function traceLimits(reference: CoverageBasis, question: NeedQuestion): Stepwise<Measured> {
  return asPart(traceMeasure(reference, question), { from: 0.5, to: 1 });
}

function* traceMeasure(basis: CoverageBasis, question: NeedQuestion): Stepwise<Measured> {
  const { input, demand, counting, amount, unstated } = basis;
  switch (question.measure) {
    case 'share_within':
      return shareWithin(basis.nearestBy(question.travel), question.reach, demand);
    case 'nearest':
      return basis.medianBy(question.travel);
    case 'per_head':
      return perHeadMeasure({
        supply: counting.supply,
        areaOfOffer: input.areaOfOffer,
        population: input.population,
        total: input.populationTotal,
      });
    case 'catchment': {
      const travel = basis.travelBy(question.travel);
      return yield* traceCatchmentMeasure({ question, demand, travel, amount, unstated });
    }
  }
}
