import { type BestLocations, traceBestLocations } from '../coverage/bestLocations.ts';
import { spreadDemand } from '../coverage/spreadDemand.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { asPart, type Stepwise } from '../stepwise/stepwise.ts';
import { countingOffers } from './countingOffers.ts';
import type { CoverageInput } from './coverageInput.ts';
import type { DemandSites } from './travel.ts';
import { travelBetween } from './travelBetween.ts';

/** A site worth opening, best first. */
export interface SuggestedSite {
  readonly position: LonLat;
  /** Index of the area it stands in, -1 for none. */
  readonly area: number;
  /** Its position among the candidates that were given; null where none were. */
  readonly candidate: number | null;
  /** People at least who come newly within reach, after the sites before it. */
  readonly gain: number;
}

export interface SiteSuggestions {
  readonly sites: readonly SuggestedSite[];
  readonly gained: number;
  /** No choice of as many sites can gain more. */
  readonly gainAtMost: number;
  /** Places of people whose number is not known at all; they count for nothing here. */
  readonly unknownPoints: number;
  readonly candidates: number;
}

/** Places to choose from instead of those where people live. */
export interface CandidatePlaces {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Index of the area each stands in, -1 for none. */
  readonly area: Int32Array;
}

/** Share of the run after which it is known who has an offer within reach already. */
const COVERED = 0.2;

/**
 * Sites that bring most people of the target group who have no offer within reach into reach. Candidates
 * are those given, each of them; without any, the sites where people live, thinned to one per grid cell of
 * a quarter of the reach, which costs little: a better spot within the cell is at most that far away.
 * Greedy, with the bound of `bestLocations`. Throws a RangeError for travel by table: it knows no way to a site that is not there.
 */
export function* traceSites(
  input: CoverageInput,
  count: number,
  given: CandidatePlaces | null = null,
): Stepwise<SiteSuggestions> {
  const { question, sites, offers } = input;
  if (question.travel.kind === 'table') {
    throw new RangeError('traceSites: a table has no ways to new sites');
  }
  const { present } = countingOffers(offers, question, input.ages);
  const placed = offers.filter(({ position }, offer) => present[offer] === 1 && position);
  const model = { travel: question.travel, times: null };
  const existing = travelBetween(
    sites,
    placed.map(({ id, position }) => ({ id, position: position! })),
    model,
  );
  const { cost } = yield* asPart(existing.traceNearest({ maximumCost: question.reach }), {
    from: 0,
    to: COVERED,
  });
  const places = given ?? thinned(sites, question.reach / question.travel.detour / 4);
  const positionOf = (candidate: number): LonLat => [
    places.longitude[candidate]!,
    places.latitude[candidate]!,
  ];
  yield COVERED;
  const travel = travelBetween(
    sites,
    Array.from(places.area, (_, candidate) => ({
      id: String(candidate),
      position: positionOf(candidate),
    })),
    model,
  );
  yield COVERED;
  const demand = spreadDemand(input.population, sites).atPoints;
  yield COVERED;
  const covered = Uint8Array.from(cost, (way) => Number(way <= question.reach));
  const found: BestLocations = yield* asPart(
    traceBestLocations({ travel, demand, covered, maximumCost: question.reach, count }),
    { from: COVERED, to: 1 },
  );
  return {
    sites: found.chosen.map(({ candidate, gain }) => ({
      position: positionOf(candidate),
      area: places.area[candidate]!,
      candidate: given === null ? null : candidate,
      gain,
    })),
    gained: found.gained,
    gainAtMost: found.gainAtMost,
    unknownPoints: found.unknownPoints,
    candidates: places.area.length,
  };
}

const METRES_PER_DEGREE = 111_320;

/** The first site in every grid cell of `sizeM`. */
function thinned(sites: DemandSites, sizeM: number): CandidatePlaces {
  const latitude = sites.latitude[0] ?? 0;
  const perLongitude = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const seen = new Set<string>();
  const kept: number[] = [];
  sites.longitude.forEach((longitude, site) => {
    if (sites.area[site] === -1) return;
    const column = Math.floor((longitude * perLongitude) / sizeM);
    const row = Math.floor((sites.latitude[site]! * METRES_PER_DEGREE) / sizeM);
    const key = `${column} ${row}`;
    if (seen.has(key)) return;
    seen.add(key);
    kept.push(site);
  });
  return {
    longitude: Float64Array.from(kept, (site) => sites.longitude[site]!),
    latitude: Float64Array.from(kept, (site) => sites.latitude[site]!),
    area: Int32Array.from(kept, (site) => sites.area[site]!),
  };
}
