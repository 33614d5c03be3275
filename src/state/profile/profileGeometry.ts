import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { LevelId } from '../../domain/model/ids.ts';
import type { ProfileDataset } from './profileShown.ts';

/** Outlines of the area's level; for the city, of the finest level that is there. */
export function geometryOf(
  dataset: ProfileDataset,
  { level, role }: Pick<Area, 'level' | 'role'>,
): LevelGeometry {
  return role === 'city' ? finestGeometry(dataset) : ofLevel(dataset, level);
}

export function finestGeometry(dataset: ProfileDataset): LevelGeometry {
  return ofLevel(dataset, finestLevel(dataset.package).id);
}

function ofLevel({ geometries }: ProfileDataset, id: LevelId): LevelGeometry {
  const geometry = geometries.get(id);
  if (geometry === undefined) throw new Error(`the geometry of "${id}" is not loaded`);
  return geometry;
}

function finestLevel({ levels }: AtlasPackage): Level {
  return levels.reduce((fine, level) => (level.order > fine.order ? level : fine));
}
