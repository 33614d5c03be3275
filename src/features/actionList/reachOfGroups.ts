import type { IndicatorId } from '../../domain/model/ids.ts';
import { equityOfReach, type GroupReach } from '../../domain/need/equityOfReach.ts';
import type { Inventory, TargetGroup } from '../../domain/offers/inventory.ts';
import type { DatasetState } from '../../state/atlasStore.ts';
import { assignedTotal, termsColumn } from '../../state/need/areaFigures.ts';
import { EVERYONE } from '../../state/need/neededForNeed.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** Groups of which the package has figures, everyone first. Null where it does not know everyone. */
export function comparedGroups({ targetGroups }: Inventory): readonly TargetGroup[] | null {
  const counted = targetGroups.filter(({ population }) => population.length > 0);
  const everyone = counted.find(({ id }) => id === EVERYONE);
  if (everyone === undefined) return null;
  return [everyone, ...counted.filter((group) => group !== everyone)];
}

/** Base counts that the comparison needs and the dataset does not hold yet. */
export function missingSeries(
  groups: readonly TargetGroup[],
  series: DatasetState['series'],
): readonly IndicatorId[] {
  const needed = groups.flatMap(({ population }) => population.map(({ id }) => id));
  return [...new Set(needed)].filter((id) => !series.has(id));
}

/** The part of what is shown that the reach depends on. */
export interface ReachedAreas extends Pick<NeedShown, 'areaIds'> {
  readonly need: { readonly question: Pick<NeedShown['need']['question'], 'period'> };
  readonly assessment: {
    readonly coverage: Pick<NeedShown['assessment']['coverage'], 'within'>;
  };
}

/** The reach of the offers in force for every group; the series of all of them must be there. */
export function reachOfGroups(
  shown: ReachedAreas,
  dataset: DatasetState,
  groups: readonly TargetGroup[],
): readonly GroupReach[] {
  const { period } = shown.need.question;
  const context = { atlas: dataset.package, series: dataset.series, areas: shown.areaIds };
  const [everyone, ...others] = groups.map(({ id, population }) => ({
    id,
    heads: termsColumn(context, population, period),
    total: assignedTotal(context, population, period),
  }));
  return everyone === undefined
    ? []
    : equityOfReach(shown.assessment.coverage.within, everyone, others);
}
