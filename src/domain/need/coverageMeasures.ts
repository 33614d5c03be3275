import { columnOfNumbers } from '../coverage/columnOfBounds.ts';
import { type DistanceDecay, LUO_QI_SLOW_WEIGHTS } from '../coverage/distanceDecay.ts';
import { floatingCatchment } from '../coverage/floatingCatchment.ts';
import { meanByArea, meanOfAll } from '../coverage/meanByArea.ts';
import { supplyByArea, supplyPerHead } from '../coverage/provision.ts';
import { type Supply, supplyOfAmounts } from '../coverage/selectSupply.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt, emptyColumn, setCell } from '../model/column.ts';
import type { NeedQuestion } from './needQuestion.ts';
import type { DemandSites } from './travel.ts';

/** A measure of every area and of the city, in the measure's unit. */
export interface Measured {
  readonly value: Column;
  readonly city: Cell;
}

/** People of the target group: by area with bounds for suppressed counts, and at the sites. */
export interface Demand {
  readonly sites: DemandSites;
  readonly areaCount: number;
  readonly population: Column;
  readonly atSites: Column;
}

const PER_HUNDRED = { per: 100, minimumTarget: null } as const;

/** Offers or places that stand in the area per 100 of the target group, whoever uses them. */
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
  const all = supply.amount.reduce((sum, amount) => sum + amount, 0);
  const unstated = supply.leftOut.some(({ reason }) => reason === 'capacity_unstated');
  const sum: Cell = unstated
    ? { kind: 'missing', flags: [] }
    : { kind: 'number', value: all, flags: [] };
  return { value, city: supplyPerHead(sum, total, PER_HUNDRED) };
}

/**
 * Offers or places per 100 of the target group that share them within reach: 2SFCA, or E2SFCA with
 * three zones of equal width and the slow decay of Luo & Qi (2009). The figure of an area is the mean
 * of its people.
 */
export function catchmentMeasure(options: {
  readonly question: NeedQuestion;
  readonly demand: Demand;
  readonly travel: TravelCost;
  readonly amount: Float64Array;
}): Measured {
  const { question, demand, travel, amount } = options;
  const { access } = floatingCatchment({
    travel,
    supply: supplyOfAmounts(amount),
    demand: demand.atSites,
    decay: decayOf(question),
  });
  const values: Column = {
    ...access,
    low: access.low.map((value) => value * 100),
    high: access.high.map((value) => value * 100),
  };
  const value = meanByArea({
    values,
    weights: columnOfNumbers(demand.sites.weight),
    areaOf: demand.sites.area,
    areaCount: demand.areaCount,
  }).cells;
  return { value, city: cellAt(meanOfAll(values, demand.atSites).cells, 0) };
}

function decayOf({ decay, reach }: NeedQuestion): DistanceDecay {
  return decay === 'binary'
    ? { kind: 'binary', maximum: reach }
    : { kind: 'zones', limits: [reach / 3, (reach * 2) / 3, reach], weights: LUO_QI_SLOW_WEIGHTS };
}
