import { EVERY_AREA } from '../composite/areaStanding.ts';
import { computeComposite } from '../composite/computeComposite.ts';
import { needRanks } from '../composite/needRanks.ts';
import type { NeedDirection } from '../composite/standardiser.ts';
import { computeStatusDynamics } from '../composite/statusDynamicsIndex.ts';
import type { Column } from '../model/column.ts';
import type { Polarity } from '../model/indicator.ts';
import type { NeedResult } from './needAssessment.ts';
import type { NeedPart, NeedQuestion } from './needQuestion.ts';
import { thirdsOfRanks } from './thirds.ts';

/** An indicator of the question with its figures, one cell per area. */
export interface NeedFigures {
  readonly part: NeedPart;
  readonly polarity: Polarity;
  readonly values: Column;
  /** Change over the two years before, in points; only for status and dynamics. */
  readonly change: Column | null;
}

export interface NeedInput {
  readonly question: NeedQuestion;
  readonly areaCount: number;
  readonly figures: readonly NeedFigures[];
  /** Inhabitants per area, for the minimum population; null where the package has none. */
  readonly inhabitants: Column | null;
}

/**
 * Need of every area by the question's index. Areas without a certain figure in any weighted indicator,
 * or below the minimum population, have no rank and no third. Status and dynamics leave out indicators
 * without figures of two years before. Throws a RangeError for a neutral indicator without a direction.
 */
export function assessNeed(input: NeedInput): NeedResult {
  return input.question.index === 'status_dynamics' ? byStatus(input) : byComposite(input);
}

function byComposite(input: NeedInput): NeedResult {
  const { question, figures } = input;
  const result = computeComposite({
    standardisation: question.standardisation,
    aggregation: question.aggregation,
    rescale: 'none',
    eligibility: eligibilityOf(input),
    components: figures.map(({ part, polarity, values }) => ({
      indicator: part.indicator,
      values,
      direction: directionOf(part, polarity),
      weight: part.weight,
    })),
  });
  if (!result.ok) return withoutIndex(input, result.problems[0]!);
  const index = result.value;
  return { index, problem: null, statusDynamics: null, ...ranked(input, index) };
}

/** Berlin's index knows no weights: all indicators with a weight above 0 count alike. */
function byStatus(input: NeedInput): NeedResult {
  const indicators = input.figures.flatMap(({ part, polarity, values, change }) =>
    change === null || part.weight === 0
      ? []
      : [
          {
            indicator: part.indicator,
            direction: directionOf(part, polarity),
            status: values,
            change,
          },
        ],
  );
  if (indicators.length === 0) return withoutIndex(input, whyNoIndicator(input));
  const result = computeStatusDynamics({ indicators, eligibility: eligibilityOf(input) });
  if (!result.ok) return withoutIndex(input, result.problems[0]!);
  const { composite } = result.value.status;
  // The side knows the areas left out as excluded only; the whole index knows why.
  const index = { ...composite, standings: result.value.standings };
  return { index, problem: null, statusDynamics: result.value, ...ranked(input, index) };
}

function whyNoIndicator({ figures }: NeedInput): NonNullable<NeedResult['problem']> {
  const weighted = figures.filter(({ part }) => part.weight > 0);
  return weighted.length === 0
    ? { code: 'no_weight' }
    : { code: 'no_earlier_figures', indicators: weighted.map(({ part }) => part.indicator) };
}

function ranked(
  input: NeedInput,
  index: { readonly considered: Uint32Array; readonly scores: Float64Array },
): Pick<NeedResult, 'ranks' | 'third'> {
  const ranks = new Int32Array(input.areaCount);
  needRanks(index.scores).forEach((rank, position) => {
    ranks[index.considered[position]!] = rank;
  });
  return { ranks, third: thirdsOfRanks(ranks) };
}

function withoutIndex(input: NeedInput, problem: NonNullable<NeedResult['problem']>): NeedResult {
  const ranks = new Int32Array(input.areaCount);
  return { index: null, problem, statusDynamics: null, ranks, third: thirdsOfRanks(ranks) };
}

function eligibilityOf({ question, inhabitants }: NeedInput) {
  return inhabitants === null
    ? EVERY_AREA
    : {
        populations: [inhabitants],
        minimumPopulation: question.minimumPopulation,
        excluded: null,
      };
}

function directionOf(part: NeedPart, polarity: Polarity): NeedDirection {
  const direction = part.direction ?? polarity;
  if (direction === 'neutral') {
    throw new RangeError(`assessNeed: "${part.indicator}" is neutral and has no direction`);
  }
  return direction;
}
