import { absenceOf, strongerAbsence } from '../coverage/absence.ts';
import { setBounds } from '../coverage/columnOfBounds.ts';
import { type DistanceDecay, LUO_QI_SLOW_WEIGHTS } from '../coverage/distanceDecay.ts';
import { traceFloatingCatchment } from '../coverage/floatingCatchment.ts';
import { supplyByArea, supplyPerHead } from '../coverage/provision.ts';
import { type Supply, supplyOfAmounts } from '../coverage/selectSupply.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt, emptyColumn, STATE_CODE, setCell } from '../model/column.ts';
import type { Stepwise } from '../stepwise/stepwise.ts';
import type { Demand, Measured } from './demand.ts';
import { meanOfPeople } from './meanOfPeople.ts';
import type { NeedQuestion } from './needQuestion.ts';
import { scaled } from './scaled.ts';

const PER_HUNDRED = { per: 100, minimumTarget: null } as const;

/**
 * Offers or places that stand in the area per 100 of the target group, whoever uses them; for the city,
 * those that stand in any of its areas.
 */
export function perHeadMeasure(options: {
  readonly supply: Supply;
  readonly areaOfOffer: Int32Array;
  readonly population: Column;
  readonly total: Cell;
}): Measured {
  const { supply, areaOfOffer, population, total } = options;
  const areaCount = population.state.length;
  const available = supplyByArea(supply, areaOfOffer, areaCount);
  const value = emptyColumn(areaCount);
  for (let area = 0; area < areaCount; area += 1) {
    const perHead = supplyPerHead(cellAt(available, area), cellAt(population, area), PER_HUNDRED);
    setCell(value, area, perHead);
  }
  const isInside = (offer: number) => areaOfOffer[offer] !== -1;
  const all = supply.amount.reduce(
    (sum, amount, offer) => (isInside(offer) ? sum + amount : sum),
    0,
  );
  const unstated = supply.leftOut.some(
    ({ offer, reason }) => reason === 'capacity_unstated' && isInside(offer),
  );
  const sum: Cell = unstated
    ? { kind: 'missing', flags: [] }
    : { kind: 'number', value: all, flags: [] };
  return { value, city: supplyPerHead(sum, total, PER_HUNDRED) };
}

/**
 * Offers or places per 100 of the target group that share them within reach: 2SFCA, or E2SFCA with
 * three zones of equal width and the slow decay of Luo & Qi (2009). The figure of an area is the mean
 * of its people. Where an offer within reach states no places the figure is `missing`, as it is per head:
 * there are more places than those known.
 */
export function* traceCatchmentMeasure(options: {
  readonly question: NeedQuestion;
  readonly demand: Demand;
  readonly travel: TravelCost;
  readonly amount: Float64Array;
  readonly unstated: Uint8Array;
}): Stepwise<Measured> {
  const { question, demand, travel, amount, unstated } = options;
  const { access } = yield* traceFloatingCatchment({
    travel,
    supply: supplyOfAmounts(amount),
    demand: demand.atSites,
    decay: decayOf(question),
  });
  yield 1;
  const isUnknown = sitesReaching(unstated, travel, question.reach);
  isUnknown.forEach((touched, site) => {
    if (touched === 0) return;
    const absence = strongerAbsence(absenceOf(access, site), STATE_CODE.missing);
    setBounds(access, site, { low: Number.NaN, high: Number.NaN }, absence);
  });
  const measured = meanOfPeople(scaled(access, 100), demand);
  const isCityUnknown = isUnknown.some(
    (touched, site) => touched && demand.sites.area[site] !== -1,
  );
  return isCityUnknown ? { ...measured, city: { kind: 'missing', flags: [] } } : measured;
}

/** 1 for sites from which one of the marked offers is within reach. */
function sitesReaching(marked: Uint8Array, travel: TravelCost, reach: number): Uint8Array {
  const sites = new Uint8Array(travel.demandCount);
  marked.forEach((isMarked, offer) => {
    if (isMarked === 0) return;
    travel.reach(offer, reach, (site) => {
      sites[site] = 1;
    });
  });
  return sites;
}

function decayOf({ decay, reach }: NeedQuestion): DistanceDecay {
  return decay === 'binary'
    ? { kind: 'binary', maximum: reach }
    : { kind: 'zones', limits: [reach / 3, (reach * 2) / 3, reach], weights: LUO_QI_SLOW_WEIGHTS };
}
