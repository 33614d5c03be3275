import { changesAgainst } from '../../domain/indicators/change.ts';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { type Column, cellAt } from '../../domain/model/column.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { Shown, ShownMode } from '../../state/selectors/shown.ts';

export interface TableRow {
  readonly area: Area;
  /** One per `TableModel.periods`. */
  readonly cells: readonly Cell[];
  /** Change from `TableModel.changeSince` to the shown period; null where there is no such column. */
  readonly change: Cell | null;
  /** Position in the selection, or null. */
  readonly slot: number | null;
}

/** The full table of one indicator: every area of the level, every period. */
export interface TableModel {
  readonly mode: ShownMode;
  /** Newest first, so that what is asked for most stands beside the name. */
  readonly periods: readonly PeriodId[];
  readonly shownPeriod: PeriodId;
  readonly changeSince: PeriodId | null;
  readonly rows: readonly TableRow[];
  /** Places beside the areas of the level: selected ones of other levels, city, Land, not assignable. */
  readonly beside: readonly TableRow[];
}

/**
 * Values, or differences to the compared period, which then has no column of its own. Places beside
 * the level without any figure are left out; cases that belong to no area only make sense as counts,
 * because the people they would be divided by are not known.
 */
export function tableModelOf(shown: Shown, everyArea: readonly Area[]): TableModel {
  const { view, base } = shown;
  const ordered = base.figures.periods
    .map((period, index) => ({ period, index }))
    .filter(({ period }) => period !== view.compareWith)
    .reverse();
  const changeSince = firstPeriodBefore(shown);
  const changes = changeSince === null ? null : changesAgainst(base.figures, changeSince);
  const rowOf = (area: Area): TableRow => {
    const at = (column: Column, period: number) =>
      cellAt(column, base.rowOf.get(area.id)! * base.figures.periods.length + period);
    const slot = view.areas.indexOf(area.id);
    return {
      area,
      cells: ordered.map(({ index }) => at(shown.values, index)),
      change: changes === null ? null : at(changes, shown.periodIndex),
      slot: slot < 0 ? null : slot,
    };
  };
  return {
    mode: shown.mode,
    periods: ordered.map(({ period }) => period),
    shownPeriod: view.period,
    changeSince,
    rows: base.areas.map(rowOf),
    beside: placesBeside(shown, everyArea).map(rowOf).filter(hasFigure),
  };
}

/** A difference is a change already; otherwise the change since the first period is of interest. */
function firstPeriodBefore({ mode, periodIndex, base }: Shown): PeriodId | null {
  return mode === 'value' && periodIndex > 0 ? (base.figures.periods[0] ?? null) : null;
}

const BESIDE_ORDER: Readonly<Record<Area['role'], number>> = {
  area: 0,
  city: 1,
  reference: 2,
  unassigned: 3,
};

function placesBeside({ base }: Shown, everyArea: readonly Area[]): readonly Area[] {
  const onLevel = new Set<AreaId>(base.areaIds);
  return everyArea
    .filter((area) => base.rowOf.has(area.id) && !onLevel.has(area.id))
    .filter((area) => area.role !== 'unassigned' || base.indicator.formula === null)
    .sort((a, b) => BESIDE_ORDER[a.role] - BESIDE_ORDER[b.role]);
}

function hasFigure({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.kind !== 'missing' && cell.kind !== 'not_applicable');
}
