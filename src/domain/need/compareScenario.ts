import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import type { NeedAssessment } from './needAssessment.ts';

/** What a scenario changes in one area. */
export interface AreaEffect {
  readonly area: number;
  readonly before: Cell;
  readonly after: Cell;
  /** Heads of the target group that come within reach (above 0) or fall out of it (below 0). */
  readonly heads: Cell;
}

export interface ScenarioEffect {
  /** Areas in which anything changes, winners first. */
  readonly areas: readonly AreaEffect[];
  /** Heads within reach in the whole city, more or fewer. */
  readonly heads: Cell;
  readonly cityBefore: Cell;
  readonly cityAfter: Cell;
  /** Areas whose coverage is certainly low, before and after. */
  readonly lowBefore: number;
  readonly lowAfter: number;
}

/**
 * Winners and losers of a scenario: the same question before and after its edits. Heads are differences
 * of people within reach; where a count is withheld they are a range, exact at both ends because share
 * and count multiply. Areas in which neither coverage nor reach changes are left out.
 */
export function compareScenario(before: NeedAssessment, after: NeedAssessment): ScenarioEffect {
  const effects = before.areas.flatMap((_, area): readonly AreaEffect[] => {
    const effect = {
      area,
      before: cellAt(before.coverage.value, area),
      after: cellAt(after.coverage.value, area),
      heads: difference(before, after, area),
    };
    return isSame(effect) ? [] : [effect];
  });
  return {
    areas: [...effects].sort((one, other) => middleOf(other.heads) - middleOf(one.heads)),
    heads: sumOf(effects.map(({ heads }) => heads)),
    cityBefore: before.coverage.city,
    cityAfter: after.coverage.city,
    lowBefore: countLow(before.coverage.third),
    lowAfter: countLow(after.coverage.third),
  };
}

/** The same withheld count stands behind both: its ends move together. */
function difference(before: NeedAssessment, after: NeedAssessment, area: number): Cell {
  const { population } = before;
  const was = share(before.coverage.reached, population, area);
  const is = share(after.coverage.reached, population, area);
  const heads = cellAt(population, area);
  const bounds = boundsOf(heads);
  if (bounds === null) return { ...heads, flags: [] } as Cell;
  if (was === null || is === null) return { kind: 'not_applicable', flags: [] };
  const ends = [bounds.low * (is - was), bounds.high * (is - was)] as const;
  return numberOrRange(Math.min(...ends), Math.max(...ends));
}

/** Share of an area's heads that is reached, which never depends on the count. */
function share(reached: Column, population: Column, area: number): number | null {
  const heads = population.high[area]!;
  if (heads === 0) return 0;
  const value = reached.high[area]! / heads;
  return Number.isNaN(value) ? null : value;
}

function isSame({ before, after, heads }: AreaEffect): boolean {
  return middleOf(heads) === 0 && sameCell(before, after);
}

function sameCell(one: Cell, other: Cell): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (a === null || b === null) return one.kind === other.kind;
  return a.low === b.low && a.high === b.high;
}

function sumOf(cells: readonly Cell[]): Cell {
  let low = 0;
  let high = 0;
  for (const cell of cells) {
    const bounds = boundsOf(cell);
    if (bounds === null) return cell;
    low += bounds.low;
    high += bounds.high;
  }
  return numberOrRange(low, high);
}

function numberOrRange(low: number, high: number): Cell {
  return low === high
    ? { kind: 'number', value: low, flags: [] }
    : { kind: 'interval', low, high, flags: [] };
}

function middleOf(cell: Cell): number {
  const bounds = boundsOf(cell);
  return bounds === null ? 0 : (bounds.low + bounds.high) / 2;
}

function countLow(third: Uint8Array): number {
  return third.reduce((sum, one) => sum + Number(one === 0), 0);
}
