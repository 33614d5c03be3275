import type { AreaId, LevelId } from './ids.ts';

/** What kind of place an area is; the views treat each kind differently. */
export type AreaRole =
  /** The whole municipality: its published figures include what no polygon shows. */
  | 'city'
  /** Ordinary area with a polygon, shown on the map of its level. */
  | 'area'
  /** Cases counted in the city total that belong to no area; a line under the table, no polygon. */
  | 'unassigned'
  /** A larger place for comparison only, such as the Land. */
  | 'reference';

export interface Area {
  readonly id: AreaId;
  readonly level: LevelId;
  readonly role: AreaRole;
  readonly name: string;
  readonly parent: AreaId | null;
  /** Square kilometres; null where there is no polygon. */
  readonly areaKm2: number | null;
  /** WGS84 longitude and latitude of a point well inside the polygon. */
  readonly label: readonly [longitude: number, latitude: number] | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Level {
  readonly id: LevelId;
  readonly name: LocalText;
  readonly namePlural: LocalText;
  /** Coarse to fine, 0 is the city. */
  readonly order: number;
}

/** Text from the package in the interface's two languages. */
export interface LocalText {
  readonly de: string;
  readonly en: string;
}
