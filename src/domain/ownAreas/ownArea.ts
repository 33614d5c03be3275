import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';

/** What a person drew; kept so that it can be drawn again and changed. */
export type OwnShape =
  /** A ring of 3 to 100 points, closed implicitly. */
  | { readonly kind: 'polygon'; readonly ring: readonly LonLat[] }
  /** All within so many metres (50 to 20,000) of a point. */
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
