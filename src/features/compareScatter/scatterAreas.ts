import type { ScatterArea } from '../../charts/scatter/scatterTwin.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';

const MISSING: Cell = { kind: 'missing', flags: [] };

/**
 * All areas of the level with both figures and their size, then compared places that are not of the
 * level. These are drawn small and open: a planning area would press all circles of its parts flat.
 */
export function scatterAreas(
  { areas, places, size }: Pick<CompareShown, 'areas' | 'places' | 'size'>,
  [across, up]: readonly [IndicatorFigures, IndicatorFigures],
): readonly ScatterArea[] {
  const slots = new Map(places.map(({ id }, slot) => [id, slot]));
  const area = (id: AreaId, name: string, ofLevel: boolean): ScatterArea => ({
    id,
    name,
    x: cellOfPlace(across, id, across.periodIndex),
    y: cellOfPlace(up, id, up.periodIndex),
    size: size === null || !ofLevel ? MISSING : cellOfPlace(size, id, size.periodIndex),
    slot: slots.get(id) ?? null,
  });
  const ofLevel = new Set(areas.map(({ id }) => id));
  return [
    ...areas.map(({ id, name }) => area(id, name, true)),
    ...places.filter(({ id }) => !ofLevel.has(id)).map(({ id, name }) => area(id, name, false)),
  ];
}

/** Whether an area has no point: one of its figures is neither a number nor a range. */
export function hasNoPoint({ x, y }: Pick<ScatterArea, 'x' | 'y'>): boolean {
  return [x, y].some(({ kind }) => !['number', 'masked', 'interval'].includes(kind));
}
