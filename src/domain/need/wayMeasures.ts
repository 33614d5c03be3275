import { absenceOf, strongerAbsence } from '../coverage/absence.ts';
import { columnOfNumbers, setBounds } from '../coverage/columnOfBounds.ts';
import { groupByIndex } from '../coverage/groupByIndex.ts';
import { weightedMedianBounds } from '../coverage/weightedMedianBounds.ts';
import { type Column, cellAt, emptyColumn, STATE_CODE } from '../model/column.ts';
import type { Stepwise } from '../stepwise/stepwise.ts';
import type { Demand, Measured } from './demand.ts';
import { meanOfPeople } from './meanOfPeople.ts';

/** Share of the people with an offer within `reach` (inclusive), per cent. */
export function shareWithin(cost: Float64Array, reach: number, demand: Demand): Measured {
  const within = columnOfNumbers(cost.map((way) => (way <= reach ? 100 : 0)));
  return meanOfPeople(within, demand);
}

/** Areas between two steps. */
const AREAS_A_STEP = 64;

/**
 * Way to the nearest offer that half of the people have at most, in steps. An area from which half reach
 * none is `not_applicable`.
 */
export function* traceMedianWay(cost: Float64Array, demand: Demand): Stepwise<Measured> {
  const { sites, areaCount, weights } = demand;
  const groups = groupByIndex(sites.area, areaCount);
  const value = emptyColumn(areaCount);
  for (let area = 0; area < areaCount; area += 1) {
    if (area % AREAS_A_STEP === 0) yield area / areaCount;
    const members = groups.members.subarray(groups.start[area]!, groups.start[area + 1]!);
    if (members.length > 0) setWay(value, area, weightedMedianBounds(cost, weights, members));
  }
  yield 1;
  return { value, city: cellAt(cityWay(cost, demand.atSites), 0) };
}

/** The ways of half of the people of a settlement; absent where somebody's number is. */
function cityWay(cost: Float64Array, atSites: Column): Column {
  const city = emptyColumn(1);
  let absence = 0;
  for (let site = 0; site < cost.length; site += 1) {
    absence = strongerAbsence(absence, absenceOf(atSites, site));
  }
  if (absence === 0) setWay(city, 0, weightedMedianBounds(cost, atSites, allOf(cost)));
  else setBounds(city, 0, NO_BOUNDS, absence);
  return city;
}

function allOf(values: Float64Array): Uint32Array {
  const positions = new Uint32Array(values.length);
  for (let position = 0; position < values.length; position += 1) positions[position] = position;
  return positions;
}

/** Heads behind a share in per cent; withheld counts give ranges, absent ones keep their state. */
export function headsOf(share: Column, population: Column): Column {
  const heads = emptyColumn(share.state.length);
  share.state.forEach((_, area) => {
    const absence = absenceOf(population, area) || absenceOf(share, area);
    const low = (population.low[area]! * share.low[area]!) / 100;
    const high = (population.high[area]! * share.high[area]!) / 100;
    setBounds(heads, area, { low, high }, absence);
  });
  return heads;
}

const NO_BOUNDS = { low: Number.NaN, high: Number.NaN } as const;

function setWay(
  column: Column,
  index: number,
  bounds: { readonly low: number; readonly high: number } | null,
): void {
  const reached = bounds !== null && Number.isFinite(bounds.high);
  setBounds(column, index, bounds ?? NO_BOUNDS, reached ? 0 : STATE_CODE.not_applicable);
}
