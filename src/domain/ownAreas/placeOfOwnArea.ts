import { type Place, placeOf } from '../indicators/place.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { OwnArea } from './ownArea.ts';

/**
 * Where the figures of an own area come from: the published areas below its members, each once, so that
 * `evaluateIndicator` adds up whole areas, counts first and only then rates. A withheld member makes
 * the sum an interval, a suppressed or missing one makes it suppressed or missing.
 *
 * An own area tells nothing that the package does not tell already. Its figures are sums of the
 * published cells of its members and of nothing else: the true count behind a withheld cell is not in
 * the package, so no choice of members can draw it out. Taking an own area of all districts but one
 * from the published total of their planning area gives no more than taking the districts' own
 * cells from it, which anyone can do without this program; whether that recovers a withheld cell is
 * what the audit of the package settles before it is published (`src/domain/disclosure`).
 */
export function placeOfOwnArea(
  { id, members }: Pick<OwnArea, 'id' | 'members'>,
  context: { readonly areas: readonly Area[]; readonly published: ReadonlySet<AreaId> },
): Place {
  const published = members.flatMap((member) => placeOf(member, context).members);
  return { id, members: [...new Set(published)] };
}
