import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';

/** What a person drew; kept so that it can be drawn again and changed. */
export type OwnShape =
  /** A ring of 3 to 100 points, closed implicitly, in degrees rounded to five decimals (a metre). */
  | { readonly kind: 'polygon'; readonly ring: readonly LonLat[] }
  /** All within so many metres (whole ones, 50 to 20,000) of a point. */
  | { readonly kind: 'radius'; readonly centre: LonLat; readonly metres: number };

/** An area that a person made of whole areas of the package's finest level. */
export interface OwnArea {
  /** `own-1`, `own-2`, …: never the id of an area of the package. */
  readonly id: AreaId;
  readonly name: string;
  /** Areas of the finest level, at least one, sorted. Its figures are sums over them. */
  readonly members: readonly AreaId[];
  /** Null where the members were picked one by one. */
  readonly shape: OwnShape | null;
}

export const OWN_AREA_LIMITS = {
  count: 12,
  nameLength: 60,
  ringPoints: { min: 3, max: 100 },
  metres: { min: 50, max: 20_000, step: 10 },
} as const;

/** The position as a shape holds it. */
export function roundedPosition([longitude, latitude]: LonLat): LonLat {
  return [rounded(longitude), rounded(latitude)];
}

function rounded(degrees: number): number {
  // Adding 0 turns −0, which no link can tell from 0, into 0.
  return Math.round(degrees * 1e5) / 1e5 + 0;
}

/** The nearest round radius within the limits, for one that is drawn. */
export function roundMetres(metres: number): number {
  const { min, max, step } = OWN_AREA_LIMITS.metres;
  return Math.min(max, Math.max(min, Math.round(metres / step) * step));
}

/** The members as an own area holds them: each once, sorted by code unit. */
export function sortedMembers(members: Iterable<AreaId>): readonly AreaId[] {
  return [...new Set(members)].toSorted();
}

/** Whether an id is of the form that own areas have, so that no area of a package may bear it. */
export function isOwnAreaId(id: string): boolean {
  return /^own-\d+$/.test(id);
}

/** The first of `own-1`, `own-2`, … that no own area has yet. */
export function nextOwnAreaId(ownAreas: readonly Pick<OwnArea, 'id'>[]): AreaId {
  const taken = new Set<string>(ownAreas.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}` as AreaId;
}
