import * as v from 'valibot';
import type { LevelId } from '../../domain/model/ids.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';

/** Travel times with what they were read from. */
export interface KeptTravelTable {
  readonly id: string;
  readonly name: string;
  readonly level: LevelId;
  readonly times: TravelTimes;
}

/** Travel tables as they are kept on the device. */
export interface TravelRecord {
  readonly format: 'sozialraumatlas.travel-tables';
  readonly version: 1;
  /** Stamp of the address points that tables between places count. */
  readonly addresses: string;
  readonly tables: readonly KeptTravelTable[];
}

export function travelRecord(tables: readonly KeptTravelTable[], addresses: string): TravelRecord {
  return { format: 'sozialraumatlas.travel-tables', version: 1, addresses, tables };
}

export interface TravelRecordRead {
  readonly tables: readonly KeptTravelTable[];
  /** Names of tables whose places are numbered by other address points than those of today. */
  readonly outdated: readonly string[];
}

const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));

const timesSchema = v.pipe(
  v.object({
    unit: v.picklist(['minutes', 'metres']),
    origins: v.picklist(['areas', 'sites']),
    offers: v.array(v.pipe(v.string(), v.maxLength(80))),
    offer: v.instance(Uint32Array),
    origin: v.instance(Uint32Array),
    cost: v.instance(Float64Array),
  }),
  v.check((times) => isSound(times)),
);

const recordSchema = v.object({
  format: v.literal('sozialraumatlas.travel-tables'),
  version: v.literal(1),
  addresses: v.string(),
  tables: v.array(
    v.object({
      id,
      name: v.pipe(v.string(), v.maxLength(300)),
      level: v.pipe(
        id,
        v.transform((text) => text as LevelId),
      ),
      times: timesSchema,
    }),
  ),
});

/** What `travelRecord` made; undefined where it is something else or damaged. Never throws. */
export function parseTravelRecord(
  record: unknown,
  addresses: string,
): TravelRecordRead | undefined {
  const parsed = v.safeParse(recordSchema, record);
  if (!parsed.success) return undefined;
  const { tables, addresses: kept } = parsed.output;
  const isOutdated = ({ times }: KeptTravelTable) =>
    times.origins === 'sites' && kept !== addresses;
  return {
    tables: tables.filter((table) => !isOutdated(table)),
    outdated: tables.filter(isOutdated).map(({ name }) => name),
  };
}

/** Whether it is what travel costs can be made of: no pair twice, nothing below zero or without bounds. */
function isSound({ offers, offer, origin, cost }: TravelTimes): boolean {
  const { length } = cost;
  if (offer.length !== length || origin.length !== length) return false;
  if (new Set(offers).size !== offers.length) return false;
  if (offer.some((index) => index >= offers.length)) return false;
  if (cost.some((one) => !(one >= 0 && Number.isFinite(one)))) return false;
  const pairs = Float64Array.from(offer, (index, entry) => index * 2 ** 32 + origin[entry]!).sort();
  return pairs.every((pair, entry) => entry === 0 || pair !== pairs[entry - 1]);
}
