import { groupByIndex } from '../coverage/groupByIndex.ts';
import { type CostMatrix, matrixTravelCost } from '../coverage/matrixTravelCost.ts';
import { keepNearest, nothingReached, type TravelCost } from '../coverage/travelCost.ts';
import { finish } from '../stepwise/stepwise.ts';
import type { DemandSites, Destination, TravelTimes } from './travel.ts';

/**
 * Travel cost by a table from a file. A destination or an origin that the other side does not know has
 * no ways. A table between areas stays one: its ways are told to the sites of an area when asked, for
 * written out they would be as many as sites times offers. Throws as `matrixTravelCost` does.
 */
export function tableTravel(
  sites: DemandSites,
  destinations: readonly Destination[],
  times: TravelTimes,
): TravelCost {
  if (times.origins === 'sites') {
    return matrixTravelCost(matrixOf(destinations, times, sites.area.length));
  }
  const areaCount = sites.area.reduce((count, area) => Math.max(count, area + 1), 0);
  return spreadOverSites(sites, matrixTravelCost(matrixOf(destinations, times, areaCount)));
}

function matrixOf(
  destinations: readonly Destination[],
  times: TravelTimes,
  originCount: number,
): CostMatrix {
  const indexOf = new Map(destinations.map(({ id }, index) => [id, index]));
  const destinationOf = times.offers.map((id) => indexOf.get(id) ?? -1);
  const known = times.offer.reduce<number[]>((entries, offer, entry) => {
    const isKnown = (destinationOf[offer] ?? -1) !== -1 && times.origin[entry]! < originCount;
    if (isKnown) entries.push(entry);
    return entries;
  }, []);
  return {
    unit: times.unit,
    offerCount: destinations.length,
    demandCount: originCount,
    offer: Uint32Array.from(known, (entry) => destinationOf[times.offer[entry]!]!),
    demand: Uint32Array.from(known, (entry) => times.origin[entry]!),
    cost: Float64Array.from(known, (entry) => times.cost[entry]!),
  };
}

function spreadOverSites({ area }: DemandSites, byArea: TravelCost): TravelCost {
  const { start, members } = groupByIndex(area, byArea.demandCount);
  const visitSites = (index: number, visit: (site: number) => void) => {
    for (let place = start[index]!; place < start[index + 1]!; place += 1) visit(members[place]!);
  };
  const traceNearest: TravelCost['traceNearest'] = function* (options) {
    const found = yield* byArea.traceNearest(options);
    const atSites = nothingReached(area.length);
    found.offer.forEach((offer, index) => {
      if (offer === -1) return;
      visitSites(index, (site) => keepNearest(atSites, site, offer, found.cost[index]!));
    });
    return atSites;
  };
  return {
    unit: byArea.unit,
    offerCount: byArea.offerCount,
    demandCount: area.length,
    reach(offer, maximumCost, visit) {
      byArea.reach(offer, maximumCost, (index, cost) =>
        visitSites(index, (site) => visit(site, cost)),
      );
    },
    traceNearest,
    nearest: (options) => finish(traceNearest(options)),
  };
}
