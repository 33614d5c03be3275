import type { Cases } from '../../domain/compare/reliabilitySteps.ts';
import { type Column, cellAt, columnOf } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { DatasetState } from '../atlasStore.ts';
import type { IndicatorFigures } from './compareShown.ts';
import { figuresWithParts } from './figuresWithParts.ts';
import { cellOfPlace } from './readComparison.ts';

/** Figures of the areas of the level at the period shown, in the order of the geometry. */
export function columnOfLevel(figures: IndicatorFigures): Column {
  return columnOf(figures.base.areaIds.map((id) => cellOfPlace(figures, id, figures.periodIndex)));
}

/** What a figure is divided from, at the period shown. */
export interface CasesOfLevel extends Cases {
  /** Of all areas of the level; then of the city. */
  readonly areas: readonly AreaId[];
  /** Both are counts of people or things, so that chance can be spoken of. */
  readonly countsCases: boolean;
}

/**
 * Numerators and denominators of the level's areas and, as the last entry, of the city; null for an
 * indicator that is not divided. All series it needs must be loaded, as they are while it is shown.
 */
export function casesOfLevel(
  { base, indicator, periodIndex }: IndicatorFigures,
  dataset: DatasetState,
): CasesOfLevel | null {
  if (indicator.formula === null || periodIndex < 0) return null;
  const { parts, countsCases, periods } = figuresWithParts(base, dataset);
  if (parts === null) return null;
  const areas = [...base.areaIds, base.city.id];
  const atPeriod = (column: Column) =>
    columnOf(areas.map((id) => cellAt(column, base.rowOf.get(id)! * periods.length + periodIndex)));
  return {
    numerator: atPeriod(parts.numerator),
    denominator: atPeriod(parts.denominator),
    countsCases,
    areas,
  };
}
