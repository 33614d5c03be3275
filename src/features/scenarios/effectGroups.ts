import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaEffect, ScenarioEffect } from '../../domain/need/compareScenario.ts';

export const EFFECT_GROUPS = ['losers', 'winners', 'others'] as const;
export type EffectGroup = (typeof EFFECT_GROUPS)[number];

/** Areas by what happens to them, who loses first; in each group the greatest change first. */
export function effectGroups({ areas }: Pick<ScenarioEffect, 'areas'>): readonly {
  readonly group: EffectGroup;
  readonly areas: readonly AreaEffect[];
}[] {
  const members: Record<EffectGroup, AreaEffect[]> = { losers: [], winners: [], others: [] };
  for (const effect of areas) members[groupOf(effect.heads)].push(effect);
  // Winners come first, so the greatest loss stands last.
  members.losers.reverse();
  return EFFECT_GROUPS.map((group) => ({ group, areas: members[group] })).filter(
    (one) => one.areas.length > 0,
  );
}

function groupOf(heads: Cell): EffectGroup {
  const bounds = boundsOf(heads);
  const middle = bounds === null ? 0 : bounds.low + bounds.high;
  if (middle === 0) return 'others';
  return middle < 0 ? 'losers' : 'winners';
}
