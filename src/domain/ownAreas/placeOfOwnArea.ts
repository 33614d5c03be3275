import { type Place, placeOf } from '../indicators/place.ts';
import type { OwnArea } from './ownArea.ts';

/**
 * Where the figures of an own area come from: the published areas behind its members, each once. Counts
 * are added up over them before any rate is formed, and a withheld count makes the sum a range.
 */
export function placeOfOwnArea(own: OwnArea, context: Parameters<typeof placeOf>[1]): Place {
  const members = own.members.flatMap((member) => placeOf(member, context).members);
  return { id: own.id, members: [...new Set(members)] };
}
