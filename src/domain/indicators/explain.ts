import type { Cell } from '../model/cell.ts';
import type { IndicatorId, PeriodId } from '../model/ids.ts';
import type { Indicator, Term } from '../model/indicator.ts';
import { addCells, countParts, type PartCounts } from './addCells.ts';
import {
  type CellReader,
  cellReader,
  evaluateFormula,
  partsOf,
  requiredSeries,
  requireSeries,
  type SeriesById,
} from './evaluate.ts';
import type { Place } from './place.ts';

/** One base figure that enters a calculation, summed over the members of the place. */
export interface ExplainedTerm {
  readonly id: IndicatorId;
  readonly sign: 1 | -1;
  readonly cell: Cell;
  readonly parts: PartCounts;
}

/** "Nachrechnen": every input of one figure and how they were put together. */
export interface Explanation {
  readonly indicator: Indicator;
  readonly value: Cell;
  readonly numerator: { readonly terms: readonly ExplainedTerm[]; readonly sum: Cell };
  /** Null for base indicators, which are not divided by anything. */
  readonly denominator: { readonly terms: readonly ExplainedTerm[]; readonly sum: Cell } | null;
}

/** Retraces the evaluation of one cell; equals what `evaluateIndicator` put there. */
export function explainCell(options: {
  readonly indicator: Indicator;
  readonly series: SeriesById;
  readonly place: Place;
  readonly period: PeriodId;
}): Explanation {
  const { indicator, series, place, period } = options;
  const readers = new Map(
    requiredSeries(indicator).map((id) => [id, cellReader(requireSeries(series, id))]),
  );
  const explainSide = (terms: readonly Term[]) => ({
    terms: terms.map((term) => explainTerm(term, readers, place, period)),
    sum: addCells(partsOf(terms, readers, place, period)),
  });
  const { formula } = indicator;
  if (formula === null) {
    const numerator = explainSide([{ id: indicator.id, sign: 1 }]);
    return { indicator, value: numerator.sum, numerator, denominator: null };
  }
  const numerator = explainSide(formula.numerator);
  const denominator = explainSide(formula.denominator);
  const value = evaluateFormula(indicator, formula, {
    numerator: numerator.sum,
    denominator: denominator.sum,
  });
  return { indicator, value, numerator, denominator };
}

function explainTerm(
  term: Term,
  readers: ReadonlyMap<IndicatorId, CellReader>,
  place: Place,
  period: PeriodId,
): ExplainedTerm {
  const parts = partsOf([{ id: term.id, sign: 1 }], readers, place, period);
  return { id: term.id, sign: term.sign, cell: addCells(parts), parts: countParts(parts) };
}
