import type { CostMatrix } from './matrixTravelCost.ts';
import type { TravelCost } from './travelCost.ts';

/** One line of a travel time table; `cost` null where the engine found no way. */
export interface CostRecord {
  readonly demandId: string;
  readonly offerId: string;
  readonly cost: number | null;
}

export interface RecordIds {
  readonly unit: TravelCost['unit'];
  readonly offerIds: readonly string[];
  readonly demandIds: readonly string[];
}

export interface RecordsRead {
  readonly matrix: CostMatrix;
  /** Ids in the table that the package does not have, each once, in order of appearance. */
  readonly unknownIds: readonly string[];
}

/**
 * A travel time table with ids, as routing engines write it (Valhalla, OSRM, r5r: one line per pair),
 * as the indexed matrix. Lines with unknown ids are left out and reported: tables often cover more
 * places than one question asks for.
 */
export function matrixFromRecords(records: readonly CostRecord[], ids: RecordIds): RecordsRead {
  const offers = new Map(ids.offerIds.map((id, index) => [id, index]));
  const points = new Map(ids.demandIds.map((id, index) => [id, index]));
  const unknown = new Set<string>();
  const entries: { offer: number; demand: number; cost: number }[] = [];
  for (const record of records) {
    const offer = offers.get(record.offerId);
    const demand = points.get(record.demandId);
    if (offer === undefined) unknown.add(record.offerId);
    if (demand === undefined) unknown.add(record.demandId);
    if (offer === undefined || demand === undefined || record.cost === null) continue;
    entries.push({ offer, demand, cost: record.cost });
  }
  return {
    matrix: {
      unit: ids.unit,
      offerCount: ids.offerIds.length,
      demandCount: ids.demandIds.length,
      offer: Uint32Array.from(entries, (entry) => entry.offer),
      demand: Uint32Array.from(entries, (entry) => entry.demand),
      cost: Float64Array.from(entries, (entry) => entry.cost),
    },
    unknownIds: [...unknown],
  };
}
