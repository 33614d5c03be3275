import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { DemandSites } from '../../domain/need/travel.ts';

/**
 * Where people live, for the areas asked about: one site per address, and the label point of an area
 * that has none. An address belongs to its area or to one of that area's ancestors.
 */
export function demandSites(
  atlas: AtlasPackage,
  areas: readonly AreaId[],
  addresses: AddressBook | null,
): DemandSites {
  const indexOf = ancestorIndex(atlas, areas);
  const ofAddress = Int32Array.from(addresses?.area ?? [], (area) =>
    area === -1 ? -1 : indexOf(addresses!.areas[area]!),
  );
  const settled = new Set(ofAddress);
  const labelOf = new Map(atlas.areas.map(({ id, label }) => [id, label]));
  const labels = areas.flatMap((id, area) => {
    const label = labelOf.get(id) ?? null;
    return label === null || settled.has(area) ? [] : [{ area, label }];
  });
  return {
    longitude: joined(
      addresses?.longitude,
      labels.map(({ label }) => label[0]),
    ),
    latitude: joined(
      addresses?.latitude,
      labels.map(({ label }) => label[1]),
    ),
    area: Int32Array.from([...ofAddress, ...labels.map(({ area }) => area)]),
    weight: new Float64Array(ofAddress.length + labels.length).fill(1),
  };
}

/** Position among `areas` of an area or its nearest listed ancestor; -1 where none is listed. */
export function ancestorIndex(
  atlas: AtlasPackage,
  areas: readonly AreaId[],
): (area: AreaId) => number {
  const parentOf = new Map(atlas.areas.map(({ id, parent }) => [id, parent]));
  const positions = new Map(areas.map((id, index) => [id, index]));
  return (area) => {
    for (let id: AreaId | null = area; id !== null; id = parentOf.get(id) ?? null) {
      const position = positions.get(id);
      if (position !== undefined) return position;
    }
    return -1;
  };
}

function joined(first: Float64Array | undefined, second: readonly number[]): Float64Array {
  const all = new Float64Array((first?.length ?? 0) + second.length);
  if (first !== undefined) all.set(first);
  all.set(second, first?.length ?? 0);
  return all;
}
