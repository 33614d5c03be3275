import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';

/** Whose Steckbrief it is, and what it is compared with. */
export interface ProfileScope {
  readonly subject: AreaId;
  /** Areas of the subject's level, itself among them; for the city, the areas of the finest level. */
  readonly peers: readonly AreaId[];
  readonly city: AreaId;
  /** The area between the subject and the city; null where there is none. */
  readonly parent: AreaId | null;
  /** A larger place to compare with, such as the Land; null where the package has none. */
  readonly reference: AreaId | null;
}

/**
 * The scope of an area of the package. For an area that a person made, `peers` of the finest level and
 * a null parent do; it has no rank then. Throws a RangeError for an unknown area and without a city.
 */
export function profileScope(
  subject: AreaId,
  context: {
    readonly areas: readonly Area[];
    readonly levels: readonly { readonly id: Area['level']; readonly order: number }[];
  },
): ProfileScope {
  const { areas, levels } = context;
  const own = areas.find(({ id }) => id === subject);
  const city = areas.find(({ role }) => role === 'city');
  if (own === undefined || city === undefined) {
    throw new RangeError(`profileScope: no area "${subject}", or no city`);
  }
  const finest = levels.reduce((fine, level) => (level.order > fine.order ? level : fine));
  const level = own === city ? finest.id : own.level;
  return {
    subject,
    peers: areas.filter((area) => area.role === 'area' && area.level === level).map(({ id }) => id),
    city: city.id,
    parent: own.parent === city.id ? null : own.parent,
    reference: areas.find(({ role }) => role === 'reference')?.id ?? null,
  };
}

/** Every area whose figures a Steckbrief needs, each once. */
export function areasOfScope(scope: ProfileScope): readonly AreaId[] {
  const { subject, peers, city, parent, reference } = scope;
  const beside = [parent, reference].filter((id): id is AreaId => id !== null);
  return [...new Set([subject, ...peers, city, ...beside])];
}

/** What the subject is measured against: the city, or for the city itself the reference. */
export function comparatorOf(scope: ProfileScope): AreaId | null {
  return scope.subject === scope.city ? scope.reference : scope.city;
}
