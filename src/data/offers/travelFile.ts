import type { AreaId } from '../../domain/model/ids.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import type { FileProblem } from './readFile.ts';

/** What a file of travel times may refer to. */
export interface TravelPlaces {
  /** Areas of the level, in the order of its columns. */
  readonly areas: readonly AreaId[];
  /** Ids of the offers in the inventory in force. */
  readonly offers: readonly string[];
  /** Number of places where people live; a table may name them by their index from 0. */
  readonly siteCount: number;
}

/** A flaw of one row (1 is the header) or one feature (1 is the first); the others are kept. */
export interface TravelFlaw {
  readonly row: number;
  /** Column of a table or property of a feature. */
  readonly column: string;
  readonly code:
    | 'cells'
    | 'unknown_origin'
    | 'unknown_offer'
    | 'no_number'
    | 'negative'
    | 'too_far'
    | 'pair_again'
    | 'geometry';
  /** As it stands in the file, shortened. */
  readonly value: string;
}

/** Why nothing can be read from a file. */
export type TravelFileProblem =
  | FileProblem
  | { readonly code: 'too_many_rows'; readonly most: number }
  | { readonly code: 'too_many_pairs'; readonly most: number }
  | { readonly code: 'column_missing'; readonly column: string }
  | { readonly code: 'quotes'; readonly row: number }
  | { readonly code: 'not_geojson' }
  | { readonly code: 'mixed_units'; readonly row: number }
  | { readonly code: 'nothing_read'; readonly flaws: readonly TravelFlaw[] };

export interface TravelFileRead {
  readonly times: TravelTimes;
  /** The first `MAX_FLAWS` flaws in the order of the file. */
  readonly flaws: readonly TravelFlaw[];
  readonly flawCount: number;
}

export const MAX_TRAVEL_MEGABYTES = 40;
export const MAX_TRAVEL_ROWS = 1_000_000;
/** Isochrones of many offers around many places: more would fill the memory of a small device. */
export const MAX_TRAVEL_PAIRS = 4_000_000;
export const MAX_FLAWS = 100;
/** A day in minutes, or a way round the country in metres: beyond it a column is mistaken. */
const MOST_COST = { minutes: 1440, metres: 1_000_000 } as const;

/** What is wrong with a cost; null where nothing is. */
export function flawOfCost(
  cost: number,
  unit: TravelTimes['unit'],
): 'no_number' | 'negative' | 'too_far' | null {
  if (!Number.isFinite(cost)) return 'no_number';
  if (cost < 0) return 'negative';
  return cost > MOST_COST[unit] ? 'too_far' : null;
}

/** Collects flaws without keeping more than anyone reads. */
export class FlawLog {
  readonly flaws: TravelFlaw[] = [];
  count = 0;

  add(flaw: TravelFlaw): void {
    this.count += 1;
    if (this.flaws.length < MAX_FLAWS) {
      this.flaws.push({ ...flaw, value: flaw.value.slice(0, 60) });
    }
  }
}

/** The unit a column or property is named after; null for any other name. */
export function unitNamed(name: string): TravelTimes['unit'] | null {
  return UNIT_NAMES[name.trim().toLowerCase()] ?? null;
}

const UNIT_NAMES: Readonly<Record<string, TravelTimes['unit']>> = {
  minutes: 'minutes',
  minuten: 'minutes',
  min: 'minutes',
  metres: 'metres',
  meters: 'metres',
  meter: 'metres',
  metre: 'metres',
  m: 'metres',
};
