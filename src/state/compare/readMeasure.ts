import { changeBetween } from '../../domain/indicators/change.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { type Column, columnOf } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { IndicatorFigures } from './compareShown.ts';
import { cellOfPlace } from './readComparison.ts';

/**
 * What two indicators are set against each other by: the change of a place since the period compared
 * with, or its figure where none is asked for or the indicator does not have it.
 */
export function measureOfPlace(figures: IndicatorFigures, id: AreaId): Cell {
  const { base, against, periodIndex } = figures;
  const place = base.rowOf.get(id);
  if (against === null || place === undefined || periodIndex < 0) {
    return cellOfPlace(figures, id, periodIndex);
  }
  const from = base.figures.periods.indexOf(against);
  return changeBetween(base.figures, { place, from, to: periodIndex });
}

/** The same for the areas of the level, in the order of the geometry. */
export function measuresOfLevel(figures: IndicatorFigures): Column {
  return columnOf(figures.base.areaIds.map((id) => measureOfPlace(figures, id)));
}
