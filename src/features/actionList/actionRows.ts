import {
  type Judgement,
  type NeedAssessment,
  NO_THIRD,
  VERDICTS,
  type Verdict,
} from '../../domain/need/needAssessment.ts';

/** Positions of areas, each group in the order of the list. */
export interface ActionRows {
  /** Under-supplied first, then not clear, by rank of need; all ranked areas before there are verdicts. */
  readonly first: readonly number[];
  readonly supplied: readonly number[];
  readonly notAssessed: readonly number[];
}

/** Who comes first: verdicts where there are any, else no more than the ranks. */
export function actionRows(assessment: NeedAssessment, judgement: Judgement | null): ActionRows {
  const { ranks } = assessment.need;
  const ordered = [...ranks.keys()].sort((one, other) => rankOf(ranks, one) - rankOf(ranks, other));
  if (judgement === null) {
    const isRanked = (area: number) => ranks[area]! > 0;
    return {
      first: ordered.filter(isRanked),
      supplied: [],
      notAssessed: ordered.filter((area) => !isRanked(area)),
    };
  }
  const having = (verdict: Verdict) =>
    ordered.filter((area) => verdictOf(judgement, area) === verdict);
  return {
    first: [...having('under_supplied'), ...having('unclear')],
    supplied: having('supplied'),
    notAssessed: having('not_assessed'),
  };
}

export function verdictOf(judgement: Judgement, area: number): Verdict {
  return VERDICTS[judgement.verdict[area]!] ?? 'not_assessed';
}

/** Number of areas with a rank: what "von 29" counts. */
export function rankedCount({ need }: NeedAssessment): number {
  return need.ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
}

/** The cell whose colour an area has on the map; null where it has none. */
export function cellOf({ cell }: NeedAssessment, area: number): number | null {
  const found = cell[area] ?? NO_THIRD;
  return found === NO_THIRD ? null : found;
}

/** Areas without a rank come last. */
function rankOf(ranks: Int32Array, area: number): number {
  return ranks[area]! > 0 ? ranks[area]! : Number.MAX_SAFE_INTEGER;
}
