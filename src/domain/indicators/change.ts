import type { Cell, CellFlag } from '../model/cell.ts';
import { type Column, cellAt, emptyColumn, setCell } from '../model/column.ts';
import type { PeriodId } from '../model/ids.ts';
import { boundsOf } from './addCells.ts';
import type { Figures } from './evaluate.ts';

/** In the unit of the indicator: percentage points for shares, persons for counts. */
export function changeInPoints(from: Cell, to: Cell): Cell {
  const flags = unionOfFlags(from, to);
  const before = boundsOf(from);
  const after = boundsOf(to);
  if (before === null || after === null) return absentChange(from, to, flags);
  if (from.kind === 'number' && to.kind === 'number') {
    return { kind: 'number', value: to.value - from.value, flags };
  }
  return { kind: 'interval', low: after.low - before.high, high: after.high - before.low, flags };
}

/**
 * Relative change in per cent of the earlier value. From zero, and from a withheld value that may be
 * zero, it is undefined and therefore `not_applicable`.
 */
export function changeInPercent(from: Cell, to: Cell): Cell {
  const flags = unionOfFlags(from, to);
  const before = boundsOf(from);
  const after = boundsOf(to);
  if (before === null || after === null) return absentChange(from, to, flags);
  if (before.low <= 0) return { kind: 'not_applicable', flags };
  if (from.kind === 'number' && to.kind === 'number') {
    return { kind: 'number', value: (to.value / from.value - 1) * 100, flags };
  }
  return {
    kind: 'interval',
    low: (after.low / before.high - 1) * 100,
    high: (after.high / before.low - 1) * 100,
    flags,
  };
}

/**
 * Change in points of every place and period against one period, in the layout of `figures.values`:
 * `changeBetween` for each of them. All `missing` where the indicator has no such period.
 */
export function changesAgainst(figures: Figures, base: PeriodId): Column {
  const width = figures.periods.length;
  const baseIndex = figures.periods.indexOf(base);
  const changes = emptyColumn(figures.values.state.length);
  if (baseIndex < 0) return changes;
  for (let place = 0; place < figures.places.length; place += 1) {
    for (let period = 0; period < width; period += 1) {
      setCell(
        changes,
        place * width + period,
        changeBetween(figures, { place, from: baseIndex, to: period }),
      );
    }
  }
  return changes;
}

/**
 * Change in points of one place between two of its periods, as indexes. A change across a break in the
 * series carries the flag `break`: it is not only a change in the thing measured.
 */
export function changeBetween(
  figures: Figures,
  at: { readonly place: number; readonly from: number; readonly to: number },
): Cell {
  const start = at.place * figures.periods.length;
  const change = changeInPoints(
    cellAt(figures.values, start + at.from),
    cellAt(figures.values, start + at.to),
  );
  return withBreak(change, hasBreakBetween(figures, at.place, at.from, at.to));
}

/** Whether a `break` is flagged after the earlier and up to the later of two periods. */
export function hasBreakBetween(figures: Figures, place: number, a: number, b: number): boolean {
  const width = figures.periods.length;
  for (let period = Math.min(a, b) + 1; period <= Math.max(a, b); period += 1) {
    if (cellAt(figures.values, place * width + period).flags.includes('break')) return true;
  }
  return false;
}

function withBreak(cell: Cell, broken: boolean): Cell {
  const others = cell.flags.filter((flag) => flag !== 'break');
  return { ...cell, flags: broken ? [...others, 'break'] : others };
}

function absentChange(from: Cell, to: Cell, flags: readonly CellFlag[]): Cell {
  const kinds = [from.kind, to.kind];
  if (kinds.includes('suppressed')) return { kind: 'suppressed', flags };
  if (kinds.includes('missing')) return { kind: 'missing', flags };
  return { kind: 'not_applicable', flags };
}

function unionOfFlags(from: Cell, to: Cell): readonly CellFlag[] {
  return [...new Set([...from.flags, ...to.flags])];
}
