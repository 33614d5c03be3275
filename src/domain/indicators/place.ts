import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';

/** Where a figure is wanted: one area, or a union of areas whose base figures are added up. */
export interface Place {
  readonly id: AreaId;
  /** Areas with figures in the package whose sum is this place; one for a published area. */
  readonly members: readonly AreaId[];
}

/**
 * Resolves an area to the areas that carry its figures: itself where the package publishes it, else
 * its descendants. An area without any published descendant resolves to no members.
 */
export function placeOf(
  area: AreaId,
  context: { readonly areas: readonly Area[]; readonly published: ReadonlySet<AreaId> },
): Place {
  return { id: area, members: publishedMembers(area, context) };
}

function publishedMembers(
  area: AreaId,
  context: { readonly areas: readonly Area[]; readonly published: ReadonlySet<AreaId> },
): readonly AreaId[] {
  if (context.published.has(area)) return [area];
  return context.areas
    .filter((candidate) => candidate.parent === area && candidate.role === 'area')
    .flatMap((child) => publishedMembers(child.id, context));
}
