import { bestLocations } from '../src/domain/coverage/bestLocations.ts';
import { floatingCatchment } from '../src/domain/coverage/floatingCatchment.ts';
import { joinNetwork } from '../src/domain/coverage/joinNetwork.ts';
import { matrixTravelCost } from '../src/domain/coverage/matrixTravelCost.ts';
import { meanByArea } from '../src/domain/coverage/meanByArea.ts';
import { supplyByArea } from '../src/domain/coverage/provision.ts';
import { reachableSupply } from '../src/domain/coverage/reachableSupply.ts';
import { spreadDemand } from '../src/domain/coverage/spreadDemand.ts';
import { straightLineTravelCost } from '../src/domain/coverage/straightLineTravelCost.ts';
import { withinCost } from '../src/domain/coverage/withinCost.ts';
import { neighbourhoods, streetNetwork } from './benchMethodsPlaces.mjs';

const CATCHMENT_M = 4000;
const DECAYS = {
  '2SFCA': { kind: 'binary', maximum: CATCHMENT_M },
  E2SFCA: { kind: 'zones', limits: [1000, 2000, CATCHMENT_M], weights: [1, 0.68, 0.22] },
  'gravity, Gaussian': { kind: 'gaussian', bandwidth: 1500, maximum: CATCHMENT_M },
};

/**
 * Five settlement points per area and an offer in every second area, equally dense at every size: the
 * number of pairs within the catchment grows with the city, not with its square.
 */
export function coverageBenches() {
  const inCity = (id, order, prepare, memory = false) => ({
    id,
    order,
    memory,
    prepare: (areaCount) => prepare(neighbourhoods(areaCount)),
  });
  return [
    inCity('people at settlement points', 'n', ({ population, points }) => () => {
      return spreadDemand(population, points);
    }),
    inCity('nearest offer, straight line', 'n log n', (city) => () => {
      return straightLine(city).nearest({});
    }),
    ...Object.entries(DECAYS).map(([id, decay]) =>
      inCity(
        `${id}, straight line`,
        'n log n',
        ({ supply, demand, ...city }) => {
          const travel = straightLine(city);
          return () => floatingCatchment({ travel, supply, demand, decay });
        },
        true,
      ),
    ),
    inCity('reachable supply, straight line', 'n log n', ({ supply, ...city }) => {
      const travel = straightLine(city);
      return () => reachableSupply({ travel, supply, decay: DECAYS['2SFCA'] });
    }),
    inCity('five best locations', 'n log n', ({ demand, ...city }) => {
      const travel = straightLine(city);
      const covered = new Uint8Array(demand.state.length);
      return () => bestLocations({ travel, demand, covered, maximumCost: 800, count: 5 });
    }),
    inCity('places and shares by area', 'n', placesAndShares),
    ...networkBenches(inCity),
    ...tableBenches(inCity),
  ];
}

function networkBenches(inCity) {
  return [
    inCity('joining a street network', 'n log n', (city) => () => {
      return joinNetwork(city.demandPlaces, { nodes: city.nodes, maximumM: 1000 });
    }),
    inCity('nearest offer, street network', 'n log n', (city) => {
      const travel = streetNetwork(city);
      return () => travel.nearest({});
    }),
    inCity('E2SFCA, street network', 'n log n', ({ supply, demand, ...city }) => {
      const travel = streetNetwork(city);
      return () => floatingCatchment({ travel, supply, demand, decay: DECAYS.E2SFCA });
    }),
  ];
}

/** A table as a routing engine computes it: the pairs within 2 km. */
function tableBenches(inCity) {
  return [
    inCity(
      'reading a travel time table',
      'n',
      (city) => {
        const table = travelTable(city);
        return () => matrixTravelCost(table);
      },
      true,
    ),
    inCity('E2SFCA, travel time table', 'n', ({ supply, demand, ...city }) => {
      const travel = matrixTravelCost(travelTable(city));
      return () => floatingCatchment({ travel, supply, demand, decay: DECAYS.E2SFCA });
    }),
  ];
}

function placesAndShares({ supply, demand, points, offerArea, population, ...city }) {
  const areaCount = population.state.length;
  const { cost } = straightLine(city).nearest({});
  return () => [
    supplyByArea(supply, offerArea, areaCount),
    meanByArea({ values: withinCost(cost, 800), weights: demand, areaOf: points.area, areaCount }),
  ];
}

function straightLine({ offerPlaces, demandPlaces }) {
  return straightLineTravelCost({ offers: offerPlaces, demand: demandPlaces, detourFactor: 1.3 });
}

function travelTable(city) {
  const travel = straightLine(city);
  const pairs = [];
  for (let offer = 0; offer < travel.offerCount; offer += 1) {
    travel.reach(offer, 2000, (demand, cost) => pairs.push({ offer, demand, cost }));
  }
  return {
    unit: 'metres',
    offerCount: travel.offerCount,
    demandCount: travel.demandCount,
    offer: Uint32Array.from(pairs, ({ offer }) => offer),
    demand: Uint32Array.from(pairs, ({ demand }) => demand),
    cost: Float64Array.from(pairs, ({ cost }) => cost),
  };
}
