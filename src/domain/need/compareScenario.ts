import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import { boundByTotal } from './boundByTotal.ts';
import type { NeedAssessment } from './needAssessment.ts';

/** What a scenario changes in one area. */
export interface AreaEffect {
  readonly area: number;
  readonly before: Cell;
  readonly after: Cell;
  /** Heads of the target group that come within reach (above 0) or fall out of it (below 0). */
  readonly heads: Cell;
}

/** The half of an answer that offers change. */
export type CoverageAnswer = Pick<
  NeedAssessment,
  'areas' | 'population' | 'populationCity' | 'coverage'
>;

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
 * Winners and losers of a scenario: the same question before and after its edits, with the same limits
 * (`CoverageInput.reference`). Heads are differences of people within reach; where a count is withheld
 * they are a range, exact at both ends because share and count multiply. Areas in which neither coverage
 * nor reach changes are left out.
 */
export function compareScenario(before: CoverageAnswer, after: CoverageAnswer): ScenarioEffect {
  const people = boundByTotal(before.population, before.populationCity);
  const effects = before.areas.flatMap((_, area): readonly AreaEffect[] => {
    const effect = {
      area,
      before: cellAt(before.coverage.value, area),
      after: cellAt(after.coverage.value, area),
      heads: difference(before, after, { people, area }),
    };
    return isSame(effect) ? [] : [effect];
  });
  return {
    areas: [...effects].sort((one, other) => middleOf(other.heads) - middleOf(one.heads)),
    // Where people live is not known in an area without sites: they are in no figure of reach.
    heads: sumOf(effects.map(({ heads }) => heads).filter(({ kind }) => kind !== 'not_applicable')),
    cityBefore: before.coverage.city,
    cityAfter: after.coverage.city,
    lowBefore: countLow(before.coverage.third),
    lowAfter: countLow(after.coverage.third),
  };
}

/** The same count stands behind both, whatever it is: its ends move together. */
function difference(
  before: CoverageAnswer,
  after: CoverageAnswer,
  { people, area }: { readonly people: Column; readonly area: number },
): Cell {
  const change = after.coverage.within.low[area]! - before.coverage.within.low[area]!;
  const heads = cellAt(people, area);
  const bounds = boundsOf(heads);
  if (change === 0 || bounds?.high === 0) return { kind: 'number', value: 0, flags: [] };
  if (bounds === null) return heads;
  if (Number.isNaN(change)) return { kind: 'not_applicable', flags: [] };
  const ends = [(bounds.low * change) / 100, (bounds.high * change) / 100] as const;
  return numberOrRange(Math.min(...ends), Math.max(...ends));
}

/** A withheld number of heads is a change as well: it is only not known how many they are. */
function isSame({ before, after, heads }: AreaEffect): boolean {
  const bounds = boundsOf(heads);
  const isNobody =
    bounds === null ? heads.kind === 'not_applicable' : bounds.low === 0 && bounds.high === 0;
  return isNobody && sameCell(before, after);
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
