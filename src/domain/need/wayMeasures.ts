import { columnOfNumbers, setBounds } from '../coverage/columnOfBounds.ts';
import { groupByIndex } from '../coverage/groupByIndex.ts';
import { meanByArea, meanOfAll } from '../coverage/meanByArea.ts';
import { weightedMedianBounds } from '../coverage/weightedMedianBounds.ts';
import { withinCost } from '../coverage/withinCost.ts';

import { type Column, cellAt, emptyColumn, STATE_CODE } from '../model/column.ts';
import type { Demand, Measured } from './coverageMeasures.ts';

/** Share of the people with an offer within `reach` (inclusive), per cent. */
export function shareWithin(cost: Float64Array, reach: number, demand: Demand): Measured {
  const { sites, areaCount, population } = demand;
  const { cells } = meanByArea({
    values: withinCost(cost, reach),
    weights: columnOfNumbers(sites.weight),
    areaOf: sites.area,
    areaCount,
  });
  const value = scaled(cells, 100);
  return { value, city: cellAt(meanOfAll(value, peopleWhere(value, population)).cells, 0) };
}

/**
 * Way to the nearest offer that half of the people have at most. An area from which half reach none is
 * `not_applicable`.
 */
export function medianWay(cost: Float64Array, demand: Demand): Measured {
  const { sites, areaCount, atSites } = demand;
  const groups = groupByIndex(sites.area, areaCount);
  const value = emptyColumn(areaCount);
  const weights = columnOfNumbers(sites.weight);
  for (let area = 0; area < areaCount; area += 1) {
    const members = [...groups.members.subarray(groups.start[area]!, groups.start[area + 1]!)];
    if (members.length > 0) setWay(value, area, weightedMedianBounds(cost, weights, members));
  }
  const known = [...atSites.state.keys()].filter((site) => !Number.isNaN(atSites.low[site]));
  const city = emptyColumn(1);
  if (known.length === atSites.state.length) {
    setWay(city, 0, weightedMedianBounds(cost, atSites, known));
  }
  return { value, city: cellAt(city, 0) };
}

/** Heads behind a share in per cent; withheld counts give ranges, absent ones keep their state. */
export function headsOf(share: Column, population: Column): Column {
  const heads = emptyColumn(share.state.length);
  share.state.forEach((_, area) => {
    const absence = Number.isNaN(population.low[area]!)
      ? population.state[area]!
      : Number.isNaN(share.low[area]!)
        ? share.state[area]!
        : 0;
    const low = (population.low[area]! * share.low[area]!) / 100;
    const high = (population.high[area]! * share.high[area]!) / 100;
    setBounds(heads, area, { low, high }, absence);
  });
  return heads;
}

function setWay(
  column: Column,
  index: number,
  bounds: { readonly low: number; readonly high: number } | null,
): void {
  const reached = bounds !== null && Number.isFinite(bounds.high);
  setBounds(
    column,
    index,
    bounds ?? { low: Number.NaN, high: Number.NaN },
    reached ? 0 : STATE_CODE.not_applicable,
  );
}

/** Areas without any site cannot enter a mean of the city; their people are few by nature. */
function peopleWhere(value: Column, population: Column): Column {
  const people: Column = {
    ...population,
    low: population.low.slice(),
    high: population.high.slice(),
  };
  value.state.forEach((state, area) => {
    if (state !== STATE_CODE.not_applicable) return;
    people.low[area] = 0;
    people.high[area] = 0;
  });
  return people;
}

function scaled(column: Column, factor: number): Column {
  return {
    ...column,
    low: column.low.map((value) => value * factor),
    high: column.high.map((value) => value * factor),
  };
}
