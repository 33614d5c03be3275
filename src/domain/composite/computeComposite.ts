import { failed, ok, type Result } from '../model/result.ts';
import { aggregate, canAggregate, termsOf } from './aggregation.ts';
import { areaStandings, consideredAreas } from './areaStanding.ts';
import {
  type CompositeComponent,
  type CompositeIndex,
  type CompositeInput,
  type CompositeMethod,
  type CompositeNotice,
  type CompositePart,
  type CompositeProblem,
  FEW_AREAS,
  MINIMUM_AREAS,
} from './compositeIndex.ts';
import { indexColumn } from './indexColumn.ts';
import { isConstant } from './isConstant.ts';
import { leftOutNotices } from './leftOutNotices.ts';
import { momentsOf } from './moments.ts';
import { normaliseWeights } from './normaliseWeights.ts';
import { standardisers } from './standardisers.ts';

/**
 * An index of need from several indicators: each is turned so that high means need, standardised over the
 * considered areas, weighted and aggregated.
 *
 * An area takes part only if it is eligible and every figure is a number; all others are left out before
 * any mean or deviation, never imputed, and reported. An indicator that is the same everywhere is dropped
 * with a notice. Fails with fewer than `MINIMUM_AREAS` areas, without a weight above 0, when every
 * indicator is constant, and for a geometric mean of z-scores. Throws a RangeError for columns of
 * different lengths, numbers that are not finite and impossible weights. O(k n log n).
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators.
 */
export function computeComposite(input: CompositeInput): Result<CompositeIndex, CompositeProblem> {
  const { standardisation, aggregation, rescale, eligibility } = input;
  if (!canAggregate(aggregation, standardisers[standardisation])) {
    return failed({ code: 'geometric_of_signed_scores', standardisation });
  }
  const weighted = input.components.filter(({ weight }) => weight !== 0);
  if (weighted.length === 0) return failed({ code: 'no_weight' });
  const first = selectAreas(weighted, eligibility);
  if (first.considered.length < MINIMUM_AREAS) {
    const areas = first.considered.length;
    return failed({
      code: 'too_few_areas',
      areas,
      needed: MINIMUM_AREAS,
      notices: leftOutNotices(weighted, first.standings),
    });
  }
  const constant = weighted.filter((one) => isConstant(valuesOf(one, first.considered)));
  const used = weighted.filter((one) => !constant.includes(one));
  if (used.length === 0) {
    return failed({ code: 'all_constant', indicators: constant.map((one) => one.indicator) });
  }
  // A dropped indicator no longer keeps out the areas that lack it.
  const selection = constant.length === 0 ? first : selectAreas(used, eligibility);
  const notices: CompositeNotice[] = [
    ...constant.map(({ indicator }) => ({ code: 'constant_indicator' as const, indicator })),
    ...leftOutNotices(used, selection.standings),
  ];
  const method = { standardisation, aggregation, rescale };
  return ok(assemble({ method, used, ...selection, notices }));
}

interface Selection {
  readonly standings: Uint8Array;
  readonly considered: Uint32Array;
}

function selectAreas(
  components: readonly CompositeComponent[],
  eligibility: CompositeInput['eligibility'],
): Selection {
  const standings = areaStandings(
    components.map(({ values }) => values),
    eligibility,
  );
  return { standings, considered: consideredAreas(standings) };
}

interface Ingredients extends Selection {
  readonly method: CompositeMethod;
  readonly used: readonly CompositeComponent[];
  readonly notices: readonly CompositeNotice[];
}

function assemble({ method, used, standings, considered, notices }: Ingredients): CompositeIndex {
  const parts = partsOfIndex(used, considered, method);
  const scores = aggregate(parts, method.aggregation);
  const constant = isFlat(scores);
  const moments = momentsOf(scores);
  const rescaled = method.rescale === 'z_score';
  const centre = rescaled ? moments.mean : 0;
  const unit = rescaled && !constant ? moments.deviation : 1;
  return {
    method,
    parts,
    considered,
    scores,
    centre,
    unit,
    standings,
    values: indexColumn({
      columns: used.map(({ values }) => values),
      standings,
      considered,
      numbers: scores.map((score) => (score - centre) / unit),
    }),
    notices: [
      ...(considered.length < FEW_AREAS
        ? [{ code: 'few_areas' as const, areas: considered.length }]
        : []),
      ...notices,
      ...(constant ? [{ code: 'index_constant' as const }] : []),
    ],
  };
}

function partsOfIndex(
  used: readonly CompositeComponent[],
  considered: Uint32Array,
  { standardisation, aggregation }: CompositeMethod,
): CompositePart[] {
  const standardiser = standardisers[standardisation];
  const weights = normaliseWeights(used.map(({ weight }) => weight));
  return used.map((component, position) => {
    const values = valuesOf(component, considered);
    const scores = standardiser.score(values, component.direction);
    return {
      indicator: component.indicator,
      direction: component.direction,
      weight: weights[position]!,
      values,
      scores,
      terms: termsOf(scores, aggregation, standardiser),
    };
  });
}

function valuesOf({ values }: CompositeComponent, considered: Uint32Array): Float64Array {
  return Float64Array.from(considered, (area) => values.low[area]!);
}

/** Standardised scores are of the size of 1, so what is left of a cancelled sum is rounding. */
function isFlat(scores: Float64Array): boolean {
  return momentsOf(scores).deviation < 1e-12 || isConstant(scores);
}
