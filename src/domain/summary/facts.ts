import { changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import type { Ranking } from '../ranking/rankAreas.ts';

/** One thing a figure says, as data; `src/i18n` words it. No fact ever names a cause. */
export type Fact =
  | {
      readonly kind: 'range';
      readonly highest: AreaValue;
      readonly lowest: AreaValue;
      readonly city: Cell;
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

export interface AreaValue {
  readonly area: AreaId;
  readonly cell: Cell;
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
 * change since the first period with a number, and how many areas show no number. Areas without a
 * rank (withheld, missing) are never called highest or lowest.
 */
export function factsOf(input: FactInput): readonly Fact[] {
  return [
    ...selectedFacts(input),
    rangeFact(input),
    ...cityChangeFact(input),
    ...stateFact(input.current),
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

function rangeFact({ areas, current, ranking, cityCells, periodIndex }: FactInput): Fact {
  const city = cityCells[periodIndex] ?? { kind: 'missing', flags: [] };
  const values = [...ranking.order.slice(0, ranking.rankedCount)]
    .map((index) => ({ area: areas[index]!, cell: cellAt(current, index) }))
    .filter(({ cell }) => cell.kind === 'number');
  const sorted = values.sort((a, b) => numberIn(b.cell) - numberIn(a.cell));
  const highest = sorted[0];
  const lowest = sorted.at(-1);
  if (highest === undefined || lowest === undefined || sorted.length < 2) {
    return { kind: 'only_city', city };
  }
  return { kind: 'range', highest, lowest, city };
}

function cityChangeFact({ periods, cityCells, periodIndex }: FactInput): readonly Fact[] {
  const first = cityCells.findIndex((cell) => cell.kind === 'number');
  const to = cityCells[periodIndex];
  const from = cityCells[first];
  const since = periods[first];
  if (first < 0 || first >= periodIndex || to?.kind !== 'number' || !from || !since) return [];
  return [{ kind: 'city_change', since, from, to, change: changeInPoints(from, to) }];
}

function stateFact(current: Column): readonly Fact[] {
  const cells = Array.from(current.state, (_, index) => cellAt(current, index));
  const count = (...kinds: readonly Cell['kind'][]) =>
    cells.filter((cell) => kinds.includes(cell.kind)).length;
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

function numberIn(cell: Cell): number {
  return cell.kind === 'number' ? cell.value : Number.NaN;
}
