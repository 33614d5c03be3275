import { requiredSeries } from '../../domain/indicators/evaluate.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Term } from '../../domain/model/indicator.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import { indicatorById } from '../indicatorById.ts';

/** Base indicators a question needs: those of its index, of its target group and of all inhabitants. */
export function seriesForQuestion(
  atlas: AtlasPackage,
  inventory: Inventory,
  question: NeedQuestion,
): readonly IndicatorId[] {
  const ofParts = question.parts.flatMap(({ indicator }) =>
    requiredSeries(indicatorById(atlas, indicator)),
  );
  const ofGroups = [
    targetPopulation(inventory, question.targetGroup),
    inhabitantsOf(inventory),
  ].flatMap((terms) => terms.map(({ id }) => id));
  return [...new Set([...ofParts, ...ofGroups])];
}

/** Base indicators in which the phases of life are counted. */
export function seriesForPhases({ lifePhases }: Inventory): readonly IndicatorId[] {
  return [...new Set(lifePhases.flatMap(({ population }) => population.map(({ id }) => id)))];
}

export function targetPopulation(inventory: Inventory, group: string): readonly Term[] {
  return inventory.targetGroups.find(({ id }) => id === group)?.population ?? [];
}

/** Everyone: the group of people that is bound to no age; the minimum population is counted in it. */
export function inhabitantsOf({ targetGroups }: Inventory): readonly Term[] {
  return targetGroups.find(({ id }) => id === EVERYONE)?.population ?? [];
}

/** Id that a package gives to the target group of all inhabitants. */
export const EVERYONE = 'all';
