import type { ScatterArea } from '../../charts/scatter/scatterTwin.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import { measureOfPlace } from '../../state/compare/readMeasure.ts';

const MISSING: Cell = { kind: 'missing', flags: [] };

/** An area with its size as it is, which the picture may not use. */
export interface PairArea extends ScatterArea {
  readonly people: Cell;
}

/**
 * All areas of the level with both figures (or their changes) and their size, then compared places that are not of the
 * level. These are drawn small and open: a planning area would press all circles of its parts flat.
 */
export function scatterAreas(
  { areas, places, size }: Pick<CompareShown, 'areas' | 'places' | 'size'>,
  [across, up]: readonly [IndicatorFigures, IndicatorFigures],
): readonly PairArea[] {
  const slots = new Map(places.map(({ id }, slot) => [id, slot]));
  const area = (id: AreaId, name: string, ofLevel: boolean): PairArea => {
    const people = size === null ? MISSING : cellOfPlace(size, id, size.periodIndex);
    return {
      id,
      name,
      x: measureOfPlace(across, id),
      y: measureOfPlace(up, id),
      size: ofLevel ? people : MISSING,
      people,
      slot: slots.get(id) ?? null,
    };
  };
  const ofLevel = new Set(areas.map(({ id }) => id));
  return [
    ...areas.map(({ id, name }) => area(id, name, true)),
    ...places.filter(({ id }) => !ofLevel.has(id)).map(({ id, name }) => area(id, name, false)),
  ];
}

/** Ranges up to this share of all certain figures are drawn; wider ones would cross out the picture. */
const DRAWN_RANGE = 0.25;

/**
 * The areas with a point and those without: a withheld or absent figure has none, nor has a range that
 * is wider than a quarter of what the certain figures of its axis span.
 */
export function splitByPoint(areas: readonly PairArea[]): {
  readonly drawn: readonly PairArea[];
  readonly without: readonly PairArea[];
} {
  const widest = {
    x: DRAWN_RANGE * spanOf(areas.map(({ x }) => x)),
    y: DRAWN_RANGE * spanOf(areas.map(({ y }) => y)),
  };
  const isDrawn = ({ x, y }: PairArea) => isNarrow(x, widest.x) && isNarrow(y, widest.y);
  return { drawn: areas.filter(isDrawn), without: areas.filter((area) => !isDrawn(area)) };
}

function spanOf(cells: readonly Cell[]): number {
  const known = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

function isNarrow(cell: Cell, widest: number): boolean {
  if (cell.kind === 'number') return true;
  return (cell.kind === 'masked' || cell.kind === 'interval') && cell.high - cell.low <= widest;
}
