import type { Cell } from '../../domain/model/cell.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { ComparedPlace, CompareShown, IndicatorFigures } from './compareShown.ts';

/** The figure of a place in a period, by its index; missing where the indicator has no such figure. */
export function cellOfPlace(figures: IndicatorFigures, id: AreaId, period: number): Cell {
  const { base } = figures;
  const row = base.rowOf.get(id);
  const width = base.figures.periods.length;
  const isThere = row !== undefined && period >= 0 && period < width;
  return isThere
    ? cellAt(base.figures.values, row * width + period)
    : { kind: 'missing', flags: [] };
}

/**
 * What a place is measured from. A place without a parent of its own (a planning area, an own area, the
 * city) is measured from the city.
 */
export function referenceOf({ compare, city, land }: CompareShown, place: ComparedPlace): AreaId {
  switch (compare.reference.kind) {
    case 'area':
      return compare.reference.area;
    case 'land':
      return land?.id ?? city.id;
    case 'parent':
      return place.area?.parent ?? city.id;
    case 'city':
      return city.id;
  }
}
