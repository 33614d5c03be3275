import { NO_CLASS } from '../../domain/classify/classification.ts';
import { changeBetween } from '../../domain/indicators/change.ts';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { cellAt, STATE_CODE } from '../../domain/model/column.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { Shown } from '../../state/selectors/shown.ts';

export interface RankingRow {
  readonly area: Area;
  /** Value or difference, as on the map. */
  readonly cell: Cell;
  /** Change since `changeBase`; null in difference mode or without an earlier period. */
  readonly change: Cell | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly classIndex: number;
  /** Position among the selected areas, null where it is not selected. */
  readonly slot: number | null;
}

/** How many periods back the change column looks, as the Jena reports do. */
const CHANGE_SPAN = 5;

/** The period the change column compares with: five back, else the first; null for the first. */
export function changeBaseOf({ base, periodIndex, mode }: Shown): PeriodId | null {
  if (mode === 'difference' || periodIndex <= 0) return null;
  return base.figures.periods[Math.max(0, periodIndex - CHANGE_SPAN)] ?? null;
}

/** Areas of the level by rank, unranked ones after them in their own order. */
export function rankedRows(shown: Shown): readonly RankingRow[] {
  const { base, ranking, classes, current } = shown;
  return [...ranking.order].map((index) => ({
    ...rowOf(shown, base.areas[index]!, cellAt(current, index)),
    rank: ranking.ranks[index] ?? null,
    tied: ranking.tied[index] ?? false,
    classIndex: classes[index]!,
  }));
}

/**
 * City, Land and what belongs to no area: lines under the ranking, never in it. Cases without an area
 * have no denominator, so they stand under counts only; the Land only where it has figures at all.
 */
export function besideRows(shown: Shown, areas: readonly Area[]): readonly RankingRow[] {
  const { base, values, periodIndex } = shown;
  const width = base.figures.periods.length;
  return areas
    .filter((area) => area.role !== 'area' && !base.areaIds.includes(area.id))
    .filter((area) => area.role !== 'unassigned' || base.indicator.formula === null)
    .filter((area) => area.role !== 'reference' || hasNumber(shown, area))
    .map((area) =>
      rowOf(shown, area, cellAt(values, base.rowOf.get(area.id)! * width + periodIndex)),
    );
}

function hasNumber({ base, values }: Shown, area: Area): boolean {
  const width = base.figures.periods.length;
  const start = base.rowOf.get(area.id)! * width;
  return values.state.subarray(start, start + width).includes(STATE_CODE.number);
}

function rowOf(shown: Shown, area: Area, cell: Cell): RankingRow {
  const slot = shown.view.areas.indexOf(area.id);
  return {
    area,
    cell,
    change: changeOf(shown, area.id),
    rank: null,
    tied: false,
    classIndex: NO_CLASS,
    slot: slot < 0 ? null : slot,
  };
}

function changeOf(shown: Shown, area: AreaId): Cell | null {
  const since = changeBaseOf(shown);
  if (since === null) return null;
  const { figures, rowOf: rows } = shown.base;
  return changeBetween(figures, {
    place: rows.get(area)!,
    from: figures.periods.indexOf(since),
    to: shown.periodIndex,
  });
}
