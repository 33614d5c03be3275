import type { LevelGeometry } from '../geo/geometry.ts';
import type { AddressBook } from '../geocode/addressBook.ts';
import type { AreaId } from '../model/ids.ts';
import { ok, type Result } from '../model/result.ts';
import { addressesInside } from './addressesInside.ts';
import { type OwnShape, sortedMembers } from './ownArea.ts';
import { type OwnShapeProblem, ownShapeProblem } from './ownShapeProblem.ts';
import { surfaceInside } from './surfaceInside.ts';

/** What a share is a share of. */
export type ShareBasis = 'addresses' | 'surface';

export interface AreaShare {
  readonly area: AreaId;
  /** 0 to 1, more than 0. */
  readonly share: number;
  readonly basis: ShareBasis;
  /** How many of the area's addresses lie inside, and of how many; null where the surface decides. */
  readonly addresses: { readonly inside: number; readonly total: number } | null;
  /** Whether the whole area counts. */
  readonly counts: boolean;
}

export interface MembersInside {
  /** Areas that count, sorted; none where the shape holds half of no area. */
  readonly members: readonly AreaId[];
  /** Every area that lies inside at least in part, largest share first, then in the geometry's order. */
  readonly shares: readonly AreaShare[];
  /** What decides for this package; an area without any address falls back on its surface. */
  readonly basis: ShareBasis;
}

/** What a shape is held against. */
export interface InsidePlaces {
  /** The package's finest level. */
  readonly geometry: LevelGeometry;
  /** Null where the package has no address points. */
  readonly addresses: AddressBook | null;
}

/** From this share on an area counts as a whole. */
export const MEMBER_SHARE = 0.5;

/** Rounding noise of a surface that is exactly half inside. */
const TOLERANCE = 1e-9;

/**
 * The areas that a drawn shape stands for. Figures exist for whole areas only, so an area is either in
 * or out: it counts as a whole when at least half of its addresses lie inside the shape, and otherwise
 * not at all; where an area has no address points, at least half of its surface. Nothing of a part is
 * claimed or estimated (no areal weighting), and the shares say how far shape and figures differ.
 *
 * Addresses are the house numbers of the package, each counted once however many people live there.
 * A larger radius never loses a member. Refuses shapes that `ownShapeProblem` finds fault with.
 */
export function membersInside(
  shape: OwnShape,
  places: InsidePlaces,
): Result<MembersInside, OwnShapeProblem> {
  const problem = ownShapeProblem(shape);
  if (problem !== null) return { ok: false, problems: [problem] };
  const { geometry, addresses } = places;
  const byAddress = addresses === null ? null : addressShares(shape, addresses);
  const surface = surfaceInside(shape);
  const shares = geometry.areas
    .map((area, index): AreaShare => {
      const known = byAddress?.get(area);
      if (known !== undefined) return known;
      const share = surface(geometry.polygons[index] ?? []);
      return { area, share, basis: 'surface', addresses: null, counts: isEnough(share) };
    })
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
  const members = shares.filter(({ counts }) => counts).map(({ area }) => area);
  return ok({
    members: sortedMembers(members),
    shares,
    basis: addresses === null ? 'surface' : 'addresses',
  });
}

/** Shares of the areas that have addresses. */
function addressShares(shape: OwnShape, book: AddressBook): ReadonlyMap<AreaId, AreaShare> {
  const { inside, total } = addressesInside(shape, book);
  const found = new Map<AreaId, AreaShare>();
  book.areas.forEach((area, index) => {
    const counts = { inside: inside[index]!, total: total[index]! };
    if (counts.total === 0) return;
    const share = counts.inside / counts.total;
    const basis = 'addresses';
    found.set(area, { area, share, basis, addresses: counts, counts: isEnough(share) });
  });
  return found;
}

function isEnough(share: number): boolean {
  return share >= MEMBER_SHARE - TOLERANCE;
}
