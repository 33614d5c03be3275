import { boundsOf } from '../indicators/addCells.ts';
import { changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import type { Ranking } from '../ranking/rankAreas.ts';

/** One thing a figure says, as data; `src/i18n` words it. No fact ever names a cause. */
export type Fact =
  | {
      readonly kind: 'range';
      readonly highest: EndOfRange;
      readonly lowest: EndOfRange;
      readonly city: Cell;
      /** A withheld figure of an unranked area may lie beyond the highest or the lowest one. */
      readonly mayBeExceeded: boolean;
    }
  | { readonly kind: 'only_city'; readonly city: Cell }
  | {
      readonly kind: 'city_change';
      readonly since: PeriodId;
      readonly from: Cell;
      readonly to: Cell;
      readonly change: Cell;
    }
  | {
      readonly kind: 'states';
      readonly areaCount: number;
      readonly masked: number;
      readonly suppressed: number;
      readonly missing: number;
      readonly notApplicable: number;
      readonly lowDenominator: number;
    }
  | {
      readonly kind: 'selected';
      readonly area: AreaId;
      readonly cell: Cell;
      readonly rank: number | null;
      readonly rankedCount: number;
    };

export interface EndOfRange {
  readonly area: AreaId;
  readonly cell: Cell;
  /** How many other areas have exactly the same value. */
  readonly others: number;
}

export interface FactInput {
  readonly areas: readonly AreaId[];
  /** Cells of `areas` at the period shown. */
  readonly current: Column;
  readonly ranking: Ranking;
  readonly selected: readonly AreaId[];
  /** City figures of every period, in order, and which period is shown. */
  readonly periods: readonly PeriodId[];
  readonly cityCells: readonly Cell[];
  readonly periodIndex: number;
}

/**
 * What the figure shows: first the selected areas, then the span of areas with the city, the city's
 * change since the first period with a number that can be compared (none before a break in the
 * series), and how many areas show no number. Areas without a rank (withheld, missing) are never
 * called highest or lowest; there is no span where fewer than two areas are ranked or all are equal.
 */
export function factsOf(input: FactInput): readonly Fact[] {
  return [
    ...selectedFacts(input),
    rangeFact(input),
    ...cityChangeFact(input),
    ...stateFact(input.current, input.ranking),
  ];
}

function selectedFacts({ areas, current, ranking, selected }: FactInput): readonly Fact[] {
  return selected.flatMap((area) => {
    const index = areas.indexOf(area);
    if (index < 0) return [];
    return {
      kind: 'selected' as const,
      area,
      cell: cellAt(current, index),
      rank: ranking.ranks[index] ?? null,
      rankedCount: ranking.rankedCount,
    };
  });
}

function rangeFact(input: FactInput): Fact {
  const { ranking, cityCells, periodIndex } = input;
  const city = cityCells[periodIndex] ?? { kind: 'missing', flags: [] };
  const ranked = [...ranking.order.slice(0, ranking.rankedCount)].sort(
    (first, second) => lowAt(input, second) - lowAt(input, first),
  );
  const [first] = ranked;
  const last = ranked.at(-1);
  if (first === undefined || last === undefined || lowAt(input, first) === lowAt(input, last)) {
    return { kind: 'only_city', city };
  }
  return {
    kind: 'range',
    highest: endOfRange(input, ranked, first),
    lowest: endOfRange(input, ranked, last),
    city,
    mayBeExceeded: mayBeExceeded(input, first, last),
  };
}

function endOfRange(input: FactInput, ranked: readonly number[], index: number): EndOfRange {
  const equal = ranked.filter((other) => lowAt(input, other) === lowAt(input, index));
  return {
    area: input.areas[equal[0] ?? index]!,
    cell: cellAt(input.current, index),
    others: equal.length - 1,
  };
}

/** Ranked ranges overlap nothing, so their lower bounds order them as numbers. */
function lowAt({ current }: FactInput, index: number): number {
  return current.low[index]!;
}

function mayBeExceeded({ current, ranking }: FactInput, highest: number, lowest: number): boolean {
  return Array.from(current.state.keys()).some((index) => {
    if (ranking.ranks[index] !== null) return false;
    const cell = cellAt(current, index);
    if (cell.kind === 'suppressed') return true;
    const bounds = boundsOf(cell);
    if (bounds === null) return false;
    return bounds.high > current.low[highest]! || bounds.low < current.high[lowest]!;
  });
}

function cityChangeFact({ periods, cityCells, periodIndex }: FactInput): readonly Fact[] {
  const comparable = cityCells
    .slice(0, periodIndex + 1)
    .findLastIndex((cell) => cell.flags.includes('break'));
  const first = cityCells.findIndex((cell, index) => index >= comparable && cell.kind === 'number');
  const to = cityCells[periodIndex];
  const from = cityCells[first];
  const since = periods[first];
  if (first < 0 || first >= periodIndex || to?.kind !== 'number' || !from || !since) return [];
  return [{ kind: 'city_change', since, from, to, change: changeInPoints(from, to) }];
}

/** Only areas without a rank: a range whose place is certain is told by its row. */
function stateFact(current: Column, ranking: Ranking): readonly Fact[] {
  const cells = Array.from(current.state, (_, index) => cellAt(current, index));
  const count = (...kinds: readonly Cell['kind'][]) =>
    cells.filter((cell, index) => kinds.includes(cell.kind) && ranking.ranks[index] === null)
      .length;
  const fact = {
    kind: 'states' as const,
    areaCount: cells.length,
    masked: count('masked', 'interval'),
    suppressed: count('suppressed'),
    missing: count('missing'),
    notApplicable: count('not_applicable'),
    lowDenominator: cells.filter(
      (cell) => cell.kind === 'number' && cell.flags.includes('low_denominator'),
    ).length,
  };
  const { masked, suppressed, missing, notApplicable, lowDenominator } = fact;
  return masked + suppressed + missing + notApplicable + lowDenominator > 0 ? [fact] : [];
}
