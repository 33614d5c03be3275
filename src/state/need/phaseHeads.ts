import type { Cell } from '../../domain/model/cell.ts';
import { type Column, cellAt } from '../../domain/model/column.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { DatasetState } from '../atlasStore.ts';
import { termsColumn } from './areaFigures.ts';
import type { NeedShown } from './needShown.ts';

/** Heads of every phase of life: in the whole city, and per area of the level. */
export interface PhaseHeads {
  /** In the order of the phases; `missing` where the package has no figures of a phase. */
  readonly city: readonly Cell[];
  /** By phase, one cell per area. */
  readonly areas: readonly Column[];
}

/** Counts the phases in a period; their series must have been loaded. */
export function phaseHeads(
  { package: atlas, series }: Pick<DatasetState, 'package' | 'series'>,
  {
    inventory,
    areaIds,
    period,
  }: Pick<NeedShown, 'inventory' | 'areaIds'> & { readonly period: PeriodId },
): PhaseHeads {
  const city = atlas.areas.filter(({ role }) => role === 'city').map(({ id }) => id);
  const columns = (areas: typeof areaIds) =>
    inventory.lifePhases.map(({ population }) =>
      termsColumn({ atlas, series, areas }, population, period),
    );
  return { city: columns(city).map((column) => cellAt(column, 0)), areas: columns(areaIds) };
}
