import { useMemo } from 'react';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

export interface FinestLevel {
  readonly level: Level;
  /** In the order of the package. */
  readonly areas: readonly Area[];
  /** Null until it is loaded; Vergleichen loads it before it opens. */
  readonly geometry: LevelGeometry | null;
}

/** The level that own areas are made of: the one furthest from the city that has areas. */
export function useFinestLevel(): FinestLevel {
  const { levels, areas } = useAtlas().source.package;
  const geometries = useAtlasState((state) => state.dataset.geometries);
  return useMemo(() => {
    const membersOf = ({ id }: Level) =>
      areas.filter(({ level, role }) => level === id && role === 'area');
    const fromFinest = levels.toSorted((one, other) => other.order - one.order);
    const level = fromFinest.find((one) => membersOf(one).length > 0);
    if (level === undefined) throw new Error('useFinestLevel(): the package has no areas');
    return { level, areas: membersOf(level), geometry: geometries.get(level.id) ?? null };
  }, [levels, areas, geometries]);
}
