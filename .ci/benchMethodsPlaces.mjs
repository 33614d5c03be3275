// Where people live and offers stand in the made-up city, and the streets between them.
import { joinNetwork } from '../src/domain/coverage/joinNetwork.ts';
import { networkTravelCost } from '../src/domain/coverage/networkTravelCost.ts';
import { supplyOfAmounts } from '../src/domain/coverage/selectSupply.ts';
import { spreadDemand } from '../src/domain/coverage/spreadDemand.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { columnOfFigures, populationOf, remember, tessellation } from './benchMethodsCity.mjs';

const POINTS_PER_AREA = 5;
/** Metres from one crossing to the next. */
const BLOCK_M = 250;
const METRES_PER_DEGREE = 111_195;

const cities = new Map();

/** Population, settlement points and offers of a city; nodes of its streets on a square grid. */
export function neighbourhoods(areaCount) {
  return remember(cities, areaCount, () => createNeighbourhoods(areaCount));
}

function createNeighbourhoods(areaCount) {
  const { polygons, bounds } = tessellation(areaCount);
  const random = createRandom(`places of ${areaCount}`);
  const population = columnOfFigures(populationOf(areaCount));
  const areaOfPoint = Int32Array.from({ length: areaCount * POINTS_PER_AREA }, (_, point) =>
    Math.floor(point / POINTS_PER_AREA),
  );
  const points = { area: areaOfPoint, weight: Float64Array.from(areaOfPoint, () => random()) };
  const offerArea = Int32Array.from({ length: Math.ceil(areaCount / 2) }, () =>
    Math.floor(random() * areaCount),
  );
  const placesIn = (areas) => placesOf(Array.from(areas, (area) => within(polygons[area], random)));
  return {
    population,
    points,
    demand: spreadDemand(population, points).atPoints,
    demandPlaces: placesIn(areaOfPoint),
    offerArea,
    offerPlaces: placesIn(offerArea),
    supply: supplyOfAmounts(Float64Array.from(offerArea, () => 20 + Math.floor(random() * 100))),
    nodes: crossings(bounds),
    bounds,
  };
}

/** Ways along the streets; the last block is walked straight. */
export function streetNetwork({ offerPlaces, demandPlaces, nodes, bounds }) {
  const { columns } = gridOf(bounds);
  const nodeCount = nodes.longitude.length;
  const ends = Array.from({ length: nodeCount }, (_, node) => [
    ...((node + 1) % columns === 0 ? [] : [[node, node + 1]]),
    ...(node + columns < nodeCount ? [[node, node + columns]] : []),
  ]).flat();
  const graph = {
    nodeCount,
    from: Uint32Array.from(ends, ([from]) => from),
    to: Uint32Array.from(ends, ([, to]) => to),
    cost: new Float64Array(ends.length).fill(BLOCK_M),
    twoWay: true,
  };
  const join = (places) => joinNetwork(places, { nodes, maximumM: 1000 });
  const [offers, demand] = [join(offerPlaces), join(demandPlaces)];
  return networkTravelCost({ unit: 'metres', graph, offers, demand });
}

/** A place between two opposite corners of an area. */
function within([[ring]], random) {
  const start = Math.floor(random() * (ring.length / 2));
  const [one, other] = [ring[start], ring[start + Math.floor(ring.length / 2)]];
  const share = 0.1 + 0.8 * random();
  return one.map((value, axis) => value + share * (other[axis] - value));
}

function crossings(bounds) {
  const { columns, rows, step } = gridOf(bounds);
  return placesOf(
    Array.from({ length: columns * rows }, (_, node) => [
      bounds[0] + (node % columns) * step[0],
      bounds[1] + Math.floor(node / columns) * step[1],
    ]),
  );
}

function gridOf([west, south, east, north]) {
  const latitude = BLOCK_M / METRES_PER_DEGREE;
  const step = [latitude / Math.cos((south * Math.PI) / 180), latitude];
  return {
    step,
    columns: Math.ceil((east - west) / step[0]) + 1,
    rows: Math.ceil((north - south) / step[1]) + 1,
  };
}

function placesOf(positions) {
  return {
    longitude: Float64Array.from(positions, ([longitude]) => longitude),
    latitude: Float64Array.from(positions, ([, latitude]) => latitude),
  };
}
