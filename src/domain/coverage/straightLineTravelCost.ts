import { arcLengthM, type EarthSurface, earthPoints, type Places } from '../geo/earthDistance.ts';
import { buildPlaceIndex, type PlaceIndex } from '../geo/placeIndex.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import { preparedPlaces } from './preparedPlaces.ts';
import {
  assertMaskLength,
  keepNearest,
  type Nearest,
  type NearestOptions,
  nothingReached,
  type TravelCost,
} from './travelCost.ts';

export interface StraightLineOptions {
  readonly offers: Places;
  readonly demand: Places;
  /** Length of the way divided by the straight line, at least 1. On foot in towns 1.2 to 1.4 are in use. */
  readonly detourFactor: number;
  /** With a speed the cost is in minutes, without it in metres. */
  readonly metresPerMinute?: number;
  readonly surface?: EarthSurface;
}

/**
 * Straight line times detour factor, in metres on the ellipsoid or minutes. Candidates come from a
 * spatial index, so that 5,000 offers and 50,000 demand points never make a full table; that of the
 * demand is built once for as long as its object lives. Offers outside the city count like any other.
 *
 * Throws a RangeError for a factor under 1, a speed not above 0, and places that are not on earth.
 */
export function straightLineTravelCost(options: StraightLineOptions): TravelCost {
  const { offers, demand, detourFactor, metresPerMinute, surface = 'ellipsoid' } = options;
  if (!(detourFactor >= 1 && Number.isFinite(detourFactor))) {
    throw new RangeError(`straightLineTravelCost: a detour factor of ${detourFactor}`);
  }
  if (metresPerMinute !== undefined && !(metresPerMinute > 0 && Number.isFinite(metresPerMinute))) {
    throw new RangeError(`straightLineTravelCost: a speed of ${metresPerMinute} metres per minute`);
  }
  const offerPoints = earthPoints(offers, surface);
  const { points: demandPoints, index: demandIndex } = preparedPlaces(demand, surface);
  const costPerMetre = detourFactor / (metresPerMinute ?? 1);
  let offerIndex: PlaceIndex | null = null;
  const costOf = (offer: number, point: number) =>
    arcLengthM(offerPoints, offer, demandPoints, point) * costPerMetre;

  const reach: TravelCost['reach'] = (offer, maximumCost, visit) => {
    const longitude = offers.longitude[offer]!;
    demandIndex().searchAround(
      longitude,
      offers.latitude[offer]!,
      maximumCost / costPerMetre,
      (point) => {
        const cost = costOf(offer, point);
        if (cost <= maximumCost) visit(point, cost);
      },
    );
  };

  const traceNearest: TravelCost['traceNearest'] = ({
    takesPart,
    maximumCost = Number.POSITIVE_INFINITY,
  }) => {
    assertMaskLength(takesPart, offers.longitude.length);
    offerIndex ??= buildPlaceIndex(offers);
    return nearestByIndex({ offerIndex, demand, costOf, costPerMetre, takesPart, maximumCost });
  };

  return {
    unit: metresPerMinute === undefined ? 'metres' : 'minutes',
    offerCount: offers.longitude.length,
    demandCount: demand.longitude.length,
    reach,
    traceNearest,
    nearest: (question: NearestOptions) => finish(traceNearest(question)),
  };
}

interface IndexSearch {
  readonly offerIndex: PlaceIndex;
  readonly demand: Places;
  readonly costOf: (offer: number, point: number) => number;
  readonly costPerMetre: number;
  readonly takesPart: Uint8Array | undefined;
  readonly maximumCost: number;
}

/** Points between two steps: under a millisecond of searching. */
const POINTS_A_STEP = 128;

function* nearestByIndex(search: IndexSearch): Stepwise<Nearest> {
  const { offerIndex, demand, costOf, costPerMetre, takesPart, maximumCost } = search;
  const found = nothingReached(demand.longitude.length);
  const accepts = (offer: number) => takesPart === undefined || takesPart[offer] === 1;
  for (let point = 0; point < found.cost.length; point += 1) {
    if (point % POINTS_A_STEP === 0) yield point / found.cost.length;
    const longitude = demand.longitude[point]!;
    const latitude = demand.latitude[point]!;
    const first = offerIndex.closeTo(longitude, latitude, accepts);
    if (first === -1) return found;
    // The index orders by degrees: only what lies within the first find's metres can be nearer.
    const limit = Math.min(costOf(first, point), maximumCost);
    offerIndex.searchAround(longitude, latitude, limit / costPerMetre, (offer) => {
      if (!accepts(offer)) return;
      const cost = costOf(offer, point);
      if (cost <= limit) keepNearest(found, point, offer, cost);
    });
  }
  return found;
}
