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
export function referenceOf(shown: CompareShown, place: ComparedPlace): AreaId {
  const { reference } = shown.compare;
  return reference.kind === 'parent'
    ? (place.area?.parent ?? shown.city.id)
    : commonReference(shown);
}

/** What all places are measured from; the city where each has its own parent. */
export function commonReference({ compare, city, land }: CompareShown): AreaId {
  const { reference } = compare;
  if (reference.kind === 'area') return reference.area;
  return reference.kind === 'land' ? (land?.id ?? city.id) : city.id;
}
