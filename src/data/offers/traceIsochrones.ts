import Flatbush from 'flatbush';
import * as v from 'valibot';
import { boxOf } from '../../domain/geo/areaPicker.ts';
import type { Polygon, Position } from '../../domain/geo/geometry.ts';
import { polygonContains } from '../../domain/geo/polygonContains.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { DemandSites, TravelTimes } from '../../domain/need/travel.ts';
import type { Stepwise } from '../../domain/stepwise/stepwise.ts';
import {
  FlawLog,
  flawOfCost,
  MAX_TRAVEL_MEGABYTES,
  MAX_TRAVEL_PAIRS,
  type TravelFileProblem,
  type TravelFileRead,
  type TravelFlaw,
  type TravelPlaces,
  unitNamed,
} from './travelFile.ts';

export const MAX_ISOCHRONES = 10_000;

type IsochronesRead = Result<TravelFileRead, TravelFileProblem>;

/**
 * Reads isochrones: GeoJSON polygons with the properties `offer_id` and `minutes` (or `metres`), drawn
 * round an offer by a routing engine. A place where people live has the smallest value of the polygons
 * of an offer that contain it, which is never shorter than its true way; outside all of them there is
 * no way. Step by step; yields the share done.
 */
export function* traceIsochrones(
  content: string,
  places: TravelPlaces,
  sites: DemandSites,
  mostPairs = MAX_TRAVEL_PAIRS,
): Stepwise<IsochronesRead> {
  if (content.length > MAX_TRAVEL_MEGABYTES * 1_000_000) {
    return failed({ code: 'too_large', megabytes: MAX_TRAVEL_MEGABYTES });
  }
  const features = featuresIn(content);
  if (features === null) return failed({ code: 'not_geojson' });
  if (features.length > MAX_ISOCHRONES) {
    return failed({ code: 'too_many_rows', most: MAX_ISOCHRONES });
  }
  const log = new FlawLog();
  const read = features.flatMap(isochroneReader(places, log));
  const [first] = read;
  if (first === undefined) return failed({ code: 'nothing_read', flaws: log.flaws });
  const other = read.find(({ unit }) => unit !== first.unit);
  if (other !== undefined) return failed({ code: 'mixed_units', row: other.row });
  const times = yield* timesIn(read, { places, sites, mostPairs });
  if (times === null) return failed({ code: 'too_many_pairs', most: mostPairs });
  if (times.cost.length === 0) return failed({ code: 'nothing_read', flaws: log.flaws });
  return ok({ times, flaws: log.flaws, flawCount: log.count });
}

interface Isochrone {
  readonly row: number;
  readonly offer: number;
  readonly unit: TravelTimes['unit'];
  readonly cost: number;
  readonly polygons: readonly Polygon[];
}

/** A height after them is ignored. */
const position = v.pipe(
  v.looseTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  v.transform(([longitude, latitude]): Position => [longitude, latitude]),
);
const polygon = v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1));
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
]);
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown())),
      geometry: v.unknown(),
    }),
  ),
});
type Feature = v.InferOutput<typeof collectionSchema>['features'][number];

function featuresIn(content: string): readonly Feature[] | null {
  try {
    const parsed = v.safeParse(collectionSchema, JSON.parse(content.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.output.features : null;
  } catch {
    return null;
  }
}

function isochroneReader(places: TravelPlaces, log: FlawLog) {
  const offers = new Map(places.offers.map((id, index) => [id, index]));
  return (feature: Feature, index: number): readonly Isochrone[] => {
    const row = index + 1;
    const properties = feature.properties ?? {};
    const flaw = (column: string, code: TravelFlaw['code'], value: unknown) => {
      log.add({ row, column, code, value: String(value ?? '') });
      return [];
    };
    const { offer_id: id } = properties;
    const offer = offers.get(String(id));
    if (offer === undefined) return flaw('offer_id', 'unknown_offer', id);
    const name = Object.keys(properties).find((key) => unitNamed(key) !== null) ?? 'minutes';
    const cost = properties[name];
    const unit = unitNamed(name)!;
    const wrong = typeof cost === 'number' ? flawOfCost(cost, unit) : 'no_number';
    if (wrong !== null) return flaw(name, wrong, cost);
    const geometry = v.safeParse(geometrySchema, feature.geometry);
    if (!geometry.success) return flaw('geometry', 'geometry', '');
    const { output } = geometry;
    const polygons = output.type === 'Polygon' ? [output.coordinates] : output.coordinates;
    return [{ row, offer, unit, cost: Number(cost), polygons }];
  };
}

/**
 * The smaller values first, so that the first polygon that contains a place settles it. Null where there
 * are more pairs than can be kept.
 */
function* timesIn(
  read: readonly Isochrone[],
  {
    places,
    sites,
    mostPairs,
  }: {
    readonly places: TravelPlaces;
    readonly sites: DemandSites;
    readonly mostPairs: number;
  },
): Stepwise<TravelTimes | null> {
  const sorted = [...read].sort((one, other) => one.cost - other.cost);
  const tree = siteTree(sites);
  const settled = new Set<number>();
  const pairs: { offer: number; origin: number; cost: number }[] = [];
  let done = 0;
  for (const { offer, cost, polygons } of sorted) {
    for (const one of polygons) {
      for (const site of tree?.search(...boxOf(one[0] ?? [])) ?? []) {
        const pair = offer * sites.area.length + site;
        if (settled.has(pair)) continue;
        if (!polygonContains(one, sites.longitude[site]!, sites.latitude[site]!)) continue;
        if (settled.size === mostPairs) return null;
        settled.add(pair);
        pairs.push({ offer, origin: site, cost });
      }
    }
    done += 1;
    yield done / sorted.length;
  }
  return {
    unit: sorted[0]!.unit,
    origins: 'sites',
    offers: places.offers,
    offer: Uint32Array.from(pairs, (pair) => pair.offer),
    origin: Uint32Array.from(pairs, (pair) => pair.origin),
    cost: Float64Array.from(pairs, (pair) => pair.cost),
  };
}

function siteTree({ longitude, latitude }: DemandSites): Flatbush | null {
  if (longitude.length === 0) return null;
  const tree = new Flatbush(longitude.length);
  longitude.forEach((x, site) => {
    tree.add(x, latitude[site]!, x, latitude[site]!);
  });
  tree.finish();
  return tree;
}
