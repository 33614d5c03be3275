import type { Column } from '../model/column.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import { absenceOf, assertAmounts } from './absence.ts';
import type { TravelCost } from './travelCost.ts';

/**
 * What greedy choice guarantees: at least this share of what the best choice of as many sites would
 * gain (1 − 1/e; Nemhauser, Wolsey & Fisher 1978), and no polynomial method guarantees more (Feige 1998).
 */
export const GREEDY_GUARANTEE = 1 - 1 / Math.E;

export interface BestLocationsQuestion {
  /** From demand points to candidate sites, which take the place of offers. */
  readonly travel: TravelCost;
  /** People of the target group. Withheld counts enter with their lower bound, absent ones not at all. */
  readonly demand: Column;
  /** 1 for points that existing offers cover already. */
  readonly covered: Uint8Array;
  /** Inclusive. */
  readonly maximumCost: number;
  /** How many sites to choose. */
  readonly count: number;
}

export interface ChosenLocation {
  readonly candidate: number;
  /** People at least who are newly covered by this site, after those chosen before it. */
  readonly gain: number;
}

export interface BestLocations {
  /** In order of choice; fewer than asked for when no candidate adds anyone. */
  readonly chosen: readonly ChosenLocation[];
  readonly gained: number;
  /** No choice of as many sites can gain more than this: how far from the optimum it can be here. */
  readonly gainAtMost: number;
  /** Uncovered points whose number of people is not known at all. */
  readonly unknownPoints: number;
}

/**
 * Sites that bring most uncovered people within reach, chosen one after the other (maximal covering
 * location problem, Church & ReVelle 1974). Gains can only shrink as sites are added, so a site is
 * measured again only when it may be next (lazy evaluation, Minoux 1978). Among equals the lowest index.
 */
export function bestLocations(question: BestLocationsQuestion): BestLocations {
  return finish(traceBestLocations(question));
}

/** Share of the run after which every candidate has been measured once. */
const MEASURED = 0.5;

/** `bestLocations` in steps, one per measurement of a candidate. */
export function* traceBestLocations(question: BestLocationsQuestion): Stepwise<BestLocations> {
  const { travel, count } = question;
  checkQuestion(question);
  const open = openDemand(question);
  const gains = new Float64Array(travel.offerCount);
  for (let candidate = 0; candidate < travel.offerCount; candidate += 1) {
    yield (MEASURED * candidate) / travel.offerCount;
    gains[candidate] = gainOf(candidate, question, open.people);
  }
  const chosen: ChosenLocation[] = [];
  let gained = 0;
  let gainAtMost = sumOfLargest(gains, count);
  while (chosen.length < count) {
    const done = MEASURED + ((1 - MEASURED) * chosen.length) / count;
    const candidate = yield* nextCandidate({ gains, question, people: open.people, done });
    const gain = gains[candidate] ?? 0;
    if (gain <= 0) break;
    chosen.push({ candidate, gain });
    gained += gain;
    travel.reach(candidate, question.maximumCost, (point) => {
      open.people[point] = 0;
    });
    gains[candidate] = 0;
    gainAtMost = Math.min(gainAtMost, gained + sumOfLargest(gains, count));
  }
  return { chosen, gained, gainAtMost, unknownPoints: open.unknownPoints };
}

interface Search {
  readonly question: BestLocationsQuestion;
  /** By candidate, as last measured. */
  readonly gains: Float64Array;
  /** By point, not yet covered. */
  readonly people: Float64Array;
  /** Share of the whole run. */
  readonly done: number;
}

/** Measures the seemingly best site again until it stays the best; -1 without candidates. */
function* nextCandidate({ question, gains, people, done }: Search): Stepwise<number> {
  for (;;) {
    yield done;
    const candidate = indexOfLargest(gains);
    if (candidate === -1) return -1;
    gains[candidate] = gainOf(candidate, question, people);
    if (indexOfLargest(gains) === candidate) return candidate;
  }
}

function gainOf(candidate: number, question: BestLocationsQuestion, people: Float64Array): number {
  let gain = 0;
  question.travel.reach(candidate, question.maximumCost, (point) => {
    gain += people[point]!;
  });
  return gain;
}

function openDemand({ demand, covered }: BestLocationsQuestion) {
  let unknownPoints = 0;
  const people = demand.low.map((low, point) => {
    if (covered[point] === 1) return 0;
    if (absenceOf(demand, point) === 0) return low;
    unknownPoints += 1;
    return 0;
  });
  return { people, unknownPoints };
}

function indexOfLargest(values: Float64Array): number {
  let best = -1;
  for (let index = 0; index < values.length; index += 1) {
    if (best === -1 || values[index]! > values[best]!) best = index;
  }
  return best;
}

function sumOfLargest(values: Float64Array, count: number): number {
  const sorted = values.slice().sort();
  return sorted.subarray(Math.max(0, sorted.length - count)).reduce((sum, value) => sum + value, 0);
}

function checkQuestion({ travel, demand, covered, count }: BestLocationsQuestion): void {
  if (!(Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`bestLocations: ${count} sites`);
  }
  if (demand.state.length !== travel.demandCount || covered.length !== travel.demandCount) {
    throw new RangeError(
      `bestLocations: ${demand.state.length} demands and ${covered.length} marks for ` +
        `${travel.demandCount} demand points`,
    );
  }
  assertAmounts(demand, 'bestLocations, demand');
}
