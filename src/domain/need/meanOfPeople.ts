import { setBounds } from '../coverage/columnOfBounds.ts';
import { meanByArea, meanOfAll } from '../coverage/meanByArea.ts';
import { type Column, cellAt, STATE_CODE } from '../model/column.ts';
import type { Demand, Measured } from './demand.ts';

/**
 * Means over the people of every area of a figure known at the sites, and over the people of the city.
 * Within an area only the shares of the sites count, so a withheld number of heads leaves the mean exact;
 * the areas then weigh by their heads, which makes the city's mean a range.
 */
export function meanOfPeople(atSites: Column, demand: Demand): Measured {
  const { cells: value } = meanByArea({
    values: atSites,
    weights: demand.weights,
    areaOf: demand.sites.area,
    areaCount: demand.areaCount,
  });
  return { value, city: cellAt(meanOfAll(value, peopleWhere(value, demand.population)).cells, 0) };
}

/** People of areas without any site live nowhere that is known: they enter no mean of the city. */
function peopleWhere(value: Column, population: Column): Column {
  const people: Column = {
    ...population,
    low: population.low.slice(),
    high: population.high.slice(),
    state: population.state.slice(),
  };
  value.state.forEach((state, area) => {
    if (state !== STATE_CODE.not_applicable && state !== STATE_CODE.missing) return;
    setBounds(people, area, { low: 0, high: 0 });
  });
  return people;
}
