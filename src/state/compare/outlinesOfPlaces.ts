import type { Ring } from '../../domain/geo/geometry.ts';
import { outlineOfUnion } from '../../domain/geo/outlineOfUnion.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { DatasetState } from '../atlasStore.ts';
import type { ComparedPlace } from './compareShown.ts';

/** A compared place as a map outlines it. */
export interface PlaceOutline {
  readonly area: AreaId;
  /** Its position among the places: its colour and dash. */
  readonly slot: number;
  /** Its border where the map need not have it as an area: around the members of an own area. */
  readonly rings: readonly Ring[];
}

/**
 * The border of every compared place, whichever level a map shows: of an area from the geometry of its
 * own level, of an own area around all of its members. A place without geometry has no rings.
 */
export function outlinesOfPlaces(
  places: readonly ComparedPlace[],
  { geometries, package: atlas }: Pick<DatasetState, 'geometries' | 'package'>,
): readonly PlaceOutline[] {
  const levelOf = new Map(atlas.areas.map(({ id, level }) => [id, level]));
  const polygonsOf = (id: AreaId) => {
    const level = levelOf.get(id);
    const geometry = level === undefined ? undefined : geometries.get(level);
    return geometry?.polygons[geometry.areas.indexOf(id)] ?? [];
  };
  return places.map(({ id, own }, slot) => ({
    area: id,
    slot,
    rings:
      own === null
        ? polygonsOf(id).flat()
        : outlineOfUnion(own.members.map((member) => polygonsOf(member))),
  }));
}
