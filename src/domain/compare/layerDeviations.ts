import { adjustForFalseDiscovery } from '../uncertainty/adjustForFalseDiscovery.ts';
import {
  type ComparisonCaution,
  compareProportions,
  type ProportionComparison,
} from '../uncertainty/compareProportions.ts';
import type { Proportion } from '../uncertainty/proportion.ts';
import { isWithin, type SignificanceVerdict } from './layerSignificance.ts';

/**
 * How a place lies to what it is measured from. `part`: inside it, so that it is compared with the rest;
 * `apart`: they share nobody; `mixed`: they are the same or overlap, and cannot be told apart.
 */
export type Relation = 'part' | 'apart' | 'mixed';

/** A place and its reference; null where one of them has no certain figures. */
export interface DeviationCases {
  readonly place: Proportion | null;
  readonly reference: Proportion | null;
  readonly relation: Relation;
}

export interface DeviationMark {
  readonly verdict: SignificanceVerdict;
  readonly cautions: readonly ComparisonCaution[];
}

const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Which deviations of a table are larger than chance would make them, one mark per cell: each place
 * against its reference, or the rest of it where the place is a part, adjusted over all cells of the
 * table (Benjamini–Hochberg, 5 per cent), because a table invites to look for the largest.
 */
export function markDeviations(
  cells: readonly (DeviationCases | null)[],
): readonly DeviationMark[] {
  const comparisons = cells.map((cell) => (cell === null ? null : compared(cell)));
  const adjusted = adjustForFalseDiscovery(comparisons.map((one) => one?.pValue ?? null));
  return comparisons.map((comparison, index) => {
    const p = adjusted[index] ?? null;
    if (comparison === null || p === null) return { verdict: 'not_tested', cautions: [] };
    const side = comparison.difference > 0 ? 'above' : 'below';
    const verdict = p <= FALSE_DISCOVERY_RATE ? side : 'neither';
    return { verdict, cautions: comparison.cautions };
  });
}

function compared({ place, reference, relation }: DeviationCases): ProportionComparison | null {
  if (place === null || reference === null || relation === 'mixed') return null;
  if ([place, reference].some(({ count, base }) => count > base)) return null;
  if (relation === 'part' && !isWithin(place, reference)) return null;
  const other =
    relation === 'part'
      ? { count: reference.count - place.count, base: reference.base - place.base }
      : reference;
  return compareProportions(place, other, { kind: 'full_count', between: 'areas' });
}

/** How two sets of the smallest areas lie to each other. */
export function relationOf<Item>(place: ReadonlySet<Item>, reference: ReadonlySet<Item>): Relation {
  const shared = [...place].filter((item) => reference.has(item)).length;
  if (shared === 0) return 'apart';
  return shared === place.size && place.size < reference.size ? 'part' : 'mixed';
}
