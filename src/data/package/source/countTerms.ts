import type { Term } from '../../../domain/model/indicator.ts';
import type { ProblemLog } from '../problem.ts';
import { baseIndicatorIds } from './buildIndicators.ts';
import { parseFormula } from './parseFormula.ts';
import type { SourceTables } from './sourceTables.ts';

/** Which indicators may be added up to a number of people or households. */
export interface CountIds {
  /** Base indicators of the kind `count`. */
  readonly counts: ReadonlySet<string>;
  /** Every id of the table, flawed rows too. */
  readonly known: ReadonlySet<string>;
}

export function countIds(tables: SourceTables): CountIds {
  const bases = baseIndicatorIds(tables);
  const counts = tables.indicators.rows
    .filter(({ values }) => values.kind === 'count' && bases.has(values.indicator_id))
    .map(({ values }) => values.indicator_id);
  return { counts: new Set(counts), known: tables.indicators.keys };
}

/** The cell `population` of a row: `pop_10_15 + pop_16_17`. An empty one has no terms. */
export function readCountTerms(
  cell: { readonly file: string; readonly row: number; readonly text: string | null },
  { counts, known }: CountIds,
  log: ProblemLog,
): readonly Term[] {
  const { file, row, text } = cell;
  if (text === null) return [];
  const place = { file, row, column: 'population' };
  const terms = parseFormula(text);
  if (terms === null) {
    log.error({ ...place, value: text }, { code: 'formula_syntax' });
    return [];
  }
  for (const { id } of terms.filter((term) => !counts.has(term.id))) {
    const flaw = known.has(id)
      ? ({ code: 'not_a_count' } as const)
      : ({ code: 'unknown_reference', target: 'indicators' } as const);
    log.error({ ...place, value: id }, flaw);
  }
  return terms;
}
