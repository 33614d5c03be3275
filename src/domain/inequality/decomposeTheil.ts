import { group } from 'd3-array';
import { theilL, theilT } from './inequalityMeasures.ts';
import { distributionOf, type Item, type WeightedValues } from './weightedValues.ts';

export interface TheilGroup {
  readonly key: string;
  readonly mean: number;
  /** Share of all weight. */
  readonly populationShare: number;
  /** Share of the whole amount. */
  readonly incomeShare: number;
  /** The measure within the group alone; 0 for a group that has nothing to be unequal about. */
  readonly within: number;
}

export interface TheilDecomposition {
  readonly total: number;
  /** What would be left if each group had its mean throughout. */
  readonly between: number;
  /** Sum of the groups' own inequality, weighted by income share (T) or population share (L). */
  readonly within: number;
  /** In the order in which the groups first appear. */
  readonly groups: readonly TheilGroup[];
}

/**
 * Theil's T or L split into inequality between groups of areas (planning districts, for example) and
 * within them; total = between + within exactly. `groups[i]` names the group of value `i`. Null as the
 * measure itself is. Throws a RangeError as `distributionOf`, and for lists of different length.
 * Source: Theil (1967); Shorrocks, A. F. (1980), Econometrica 48.
 */
export function decomposeTheil(
  input: WeightedValues & { readonly groups: readonly string[]; readonly measure: 'T' | 'L' },
): TheilDecomposition | null {
  const { groups, measure } = input;
  if (groups.length !== input.values.length) {
    throw new RangeError(`${input.values.length} values in ${groups.length} groups`);
  }
  const distribution = distributionOf(input);
  const total = measure === 'T' ? theilT(input) : theilL(input);
  if (distribution === null || total === null) return null;
  const parts = [...group(distribution.items, ({ index }) => groups[index]!)].map(([key, items]) =>
    groupOf(key, items, distribution.mean, measure),
  );
  const within = parts.reduce((sum, part) => sum + weightIn(part, measure) * part.within, 0);
  const between = parts.reduce((sum, part) => sum + betweenTerm(part, measure), 0);
  return { total, between, within, groups: parts };
}

function groupOf(
  key: string,
  items: readonly Item[],
  meanOfAll: number,
  measure: 'T' | 'L',
): TheilGroup {
  const populationShare = items.reduce((sum, { share }) => sum + share, 0);
  const mean = items.reduce((sum, { value, share }) => sum + value * share, 0) / populationShare;
  const own = { values: items.map(({ value }) => value), weights: items.map(({ share }) => share) };
  return {
    key,
    mean,
    populationShare,
    incomeShare: (populationShare * mean) / meanOfAll,
    within: (measure === 'T' ? theilT(own) : theilL(own)) ?? 0,
  };
}

function weightIn(group: TheilGroup, measure: 'T' | 'L'): number {
  return measure === 'T' ? group.incomeShare : group.populationShare;
}

/** Share × ln of the ratio of both shares; 0 for a group without income, whose limit is 0 under T. */
function betweenTerm({ incomeShare, populationShare }: TheilGroup, measure: 'T' | 'L'): number {
  if (incomeShare === 0) return 0;
  const log = Math.log(incomeShare / populationShare);
  return measure === 'T' ? incomeShare * log : -populationShare * log;
}
