import type { AreaId } from '../model/ids.ts';
import { OWN_AREA_LIMITS, type OwnArea } from './ownArea.ts';
import { type OwnShapeProblem, ownShapeProblem } from './ownShapeProblem.ts';

/** What keeps an own area from being used; `area` is the one at fault. */
export type OwnAreaProblem =
  | { readonly code: 'name_empty' | 'no_member' | 'id_taken'; readonly area: AreaId }
  | { readonly code: 'name_too_long'; readonly area: AreaId; readonly max: number }
  /** Another own area, or an area of the package, has this name. */
  | { readonly code: 'name_taken'; readonly area: AreaId; readonly name: string }
  | {
      readonly code: 'unknown_members';
      readonly area: AreaId;
      readonly members: readonly AreaId[];
    }
  | { readonly code: 'too_many'; readonly max: number }
  | (OwnShapeProblem & { readonly area: AreaId });

/** What own areas must fit to: areas they may be made of, and names that are taken. */
export interface OwnAreaSurroundings {
  /** Areas of the package's finest level. */
  readonly known: ReadonlySet<AreaId>;
  /** Names of the package's areas: an own area of the same name would pass for one of them. */
  readonly names: readonly string[];
}

/** Everything wrong with a list of own areas, in its order; of two that clash the later one is named. */
export function ownAreaProblems(
  ownAreas: readonly OwnArea[],
  { known, names }: OwnAreaSurroundings,
): readonly OwnAreaProblem[] {
  const problems: OwnAreaProblem[] = [];
  const taken = new Set(names.map(comparable));
  const ids = new Set<AreaId>();
  for (const own of ownAreas) {
    problems.push(...problemsOfOne(own, known));
    const { id: area, name } = own;
    if (ids.has(area)) problems.push({ code: 'id_taken', area });
    const isTaken = comparable(name) !== '' && taken.has(comparable(name));
    if (isTaken) problems.push({ code: 'name_taken', area, name });
    ids.add(area);
    taken.add(comparable(name));
  }
  const { count: max } = OWN_AREA_LIMITS;
  if (ownAreas.length > max) problems.push({ code: 'too_many', max });
  return problems;
}

function problemsOfOne(own: OwnArea, known: ReadonlySet<AreaId>): readonly OwnAreaProblem[] {
  const { id: area, name, members, shape } = own;
  const max = OWN_AREA_LIMITS.nameLength;
  const unknown = members.filter((member) => !known.has(member));
  const drawn = shape === null ? null : ownShapeProblem(shape);
  const problems: readonly (OwnAreaProblem | null)[] = [
    name.trim() === '' ? { code: 'name_empty', area } : null,
    lengthOf(name) > max ? { code: 'name_too_long', area, max } : null,
    members.length === 0 ? { code: 'no_member', area } : null,
    unknown.length > 0 ? { code: 'unknown_members', area, members: unknown } : null,
    drawn === null ? null : { ...drawn, area },
  ];
  return problems.filter((problem) => problem !== null);
}

/** In characters as a person counts them: one above the basic plane is one, not two. */
export function lengthOf(name: string): number {
  return [...name].length;
}

/** Names that look alike are alike. */
function comparable(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
