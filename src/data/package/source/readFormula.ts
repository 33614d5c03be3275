import type { Formula, Term } from '../../../domain/model/indicator.ts';
import type { ProblemLog } from '../problem.ts';
import { parseFormula } from './parseFormula.ts';
import type { RowOf } from './sourceTables.ts';

interface IndicatorIds {
  /** Indicators whose figures stand in the package. */
  readonly bases: ReadonlySet<string>;
  /** Every id of the table, flawed rows too. */
  readonly known: ReadonlySet<string>;
}

/** The formula of a row; null for a base indicator and, with a report, for a flawed formula. */
export function readFormula(
  row: RowOf<'indicators'>,
  ids: IndicatorIds,
  log: ProblemLog,
): Formula | null {
  const { numerator, denominator, factor, kind, indicator_id: value } = row.values;
  const place = { file: row.file, row: row.row };
  if (numerator === null && denominator === null && factor === null) {
    if (kind === 'rate' || kind === 'share') {
      log.error({ ...place, column: 'numerator', value }, { code: 'formula_required', kind });
    }
    return null;
  }
  if (numerator === null || denominator === null || factor === null) {
    const column =
      numerator === null ? 'numerator' : denominator === null ? 'denominator' : 'factor';
    log.error({ ...place, column, value }, { code: 'formula_incomplete' });
    return null;
  }
  const over = readTerms({ row, column: 'numerator', text: numerator }, ids, log);
  const under = readTerms({ row, column: 'denominator', text: denominator }, ids, log);
  return over === null || under === null ? null : { numerator: over, denominator: under, factor };
}

function readTerms(
  cell: { readonly row: RowOf<'indicators'>; readonly column: string; readonly text: string },
  { bases, known }: IndicatorIds,
  log: ProblemLog,
): readonly Term[] | null {
  const { row, column, text } = cell;
  const place = { file: row.file, row: row.row, column };
  const terms = parseFormula(text);
  if (terms === null) {
    log.error({ ...place, value: text }, { code: 'formula_syntax' });
    return null;
  }
  const unusable = terms.filter(({ id }) => !bases.has(id));
  for (const { id } of unusable) {
    log.error(
      { ...place, value: id },
      known.has(id)
        ? { code: 'formula_not_base' }
        : { code: 'unknown_reference', target: 'indicators' },
    );
  }
  return unusable.length === 0 ? terms : null;
}
