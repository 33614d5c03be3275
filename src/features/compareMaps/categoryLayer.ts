import type { ClusterVerdict } from '../../domain/compare/layerClusters.ts';
import type { SignificanceVerdict } from '../../domain/compare/layerSignificance.ts';
import { CELL_STATES } from '../../domain/model/cell.ts';
import type { Column } from '../../domain/model/column.ts';
import {
  FILL_PATTERNS,
  type FillPattern,
  type MapFills,
  type MapRamp,
} from '../../map/mapModel.ts';

export type CategoryLayerId = 'clusters' | 'significance';

/** An area's finding as its place among the categories of the layer; null where it was not tested. */
export interface CategoryLayer {
  readonly id: CategoryLayerId;
  readonly ramp: MapRamp;
  readonly findings: readonly (number | null)[];
}

/** Categories in the order of their colours. */
export const CATEGORIES = {
  clusters: ['HH', 'LL', 'HL', 'LH', 'not_significant'],
  significance: ['below', 'neither', 'above'],
} as const satisfies Readonly<
  Record<CategoryLayerId, readonly (ClusterVerdict | SignificanceVerdict)[]>
>;

const RAMPS: Readonly<Record<CategoryLayerId, MapRamp>> = {
  clusters: { kind: 'categories', size: CATEGORIES.clusters.length },
  significance: { kind: 'diverging', size: CATEGORIES.significance.length },
};

export function categoryLayer(
  id: CategoryLayerId,
  verdicts: readonly (ClusterVerdict | SignificanceVerdict)[],
): CategoryLayer {
  const order: readonly string[] = CATEGORIES[id];
  const findings = verdicts.map((verdict) => {
    const place = order.indexOf(verdict);
    return place < 0 ? null : place;
  });
  return { id, ramp: RAMPS[id], findings };
}

const STATE_PATTERNS: Readonly<Record<(typeof CELL_STATES)[number], FillPattern>> = {
  number: 'left_out',
  masked: 'masked',
  interval: 'masked',
  suppressed: 'suppressed',
  missing: 'missing',
  not_applicable: 'not_applicable',
};

/** What was not tested shows why: its state where it has no number, else that it was left out. */
export function categoryFills({ findings }: CategoryLayer, current: Column): MapFills {
  const pattern = findings.map((finding, area) => {
    const state = CELL_STATES[current.state[area] ?? 0] ?? 'missing';
    return FILL_PATTERNS.indexOf(finding === null ? STATE_PATTERNS[state] : 'class');
  });
  return {
    pattern: Uint8Array.from(pattern),
    classIndex: Uint8Array.from(findings, (finding) => finding ?? 0),
    hatched: new Uint8Array(findings.length),
  };
}
