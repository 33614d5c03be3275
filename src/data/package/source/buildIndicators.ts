import type { ConceptId, IndicatorId, PeriodId } from '../../../domain/model/ids.ts';
import type { Formula, Indicator } from '../../../domain/model/indicator.ts';
import type { ProblemLog } from '../problem.ts';
import { checkIndicatorReferences } from './checkIndicatorReferences.ts';
import { parseFacets } from './parseFacets.ts';
import { readFormula } from './readFormula.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

type PeriodsOf = ReadonlyMap<string, readonly PeriodId[]>;

/** Ids of indicators whose figures stand in the package: all three formula cells are empty. */
export function baseIndicatorIds({ indicators }: SourceTables): ReadonlySet<string> {
  return new Set(indicators.rows.filter(isBase).map(({ values }) => values.indicator_id));
}

/**
 * Indicators in the order of the file. `basePeriods`: periods for which each base indicator has
 * figures; a derived one has the periods that all its terms have in common.
 */
export function buildIndicators(
  tables: SourceTables,
  basePeriods: PeriodsOf,
  log: ProblemLog,
): readonly Indicator[] {
  const bases = baseIndicatorIds(tables);
  checkIndicatorReferences(tables, log);
  return tables.indicators.rows.map((row) => {
    const formula = readFormula(row, { bases, known: tables.indicators.keys }, log);
    const periods =
      formula === null
        ? (basePeriods.get(row.values.indicator_id) ?? [])
        : commonPeriods(formula, basePeriods);
    reportPeriods(row, periods, formula, log);
    return buildIndicator(row, formula, periods);
  });
}

function isBase({ values }: RowOf<'indicators'>): boolean {
  return values.numerator === null && values.denominator === null && values.factor === null;
}

function commonPeriods(formula: Formula, basePeriods: PeriodsOf): readonly PeriodId[] {
  const [first = [], ...others] = [...formula.numerator, ...formula.denominator].map(
    ({ id }) => basePeriods.get(id) ?? [],
  );
  return first.filter((period) => others.every((periods) => periods.includes(period)));
}

function reportPeriods(
  row: RowOf<'indicators'>,
  periods: readonly PeriodId[],
  formula: Formula | null,
  log: ProblemLog,
): void {
  if (periods.length > 0) {
    return;
  }
  const place = {
    file: row.file,
    row: row.row,
    column: 'indicator_id',
    value: row.values.indicator_id,
  };
  if (formula !== null) {
    log.error(place, { code: 'formula_without_period' });
  } else if (isBase(row)) {
    log.error(place, { code: 'indicator_without_values' });
  }
}

function buildIndicator(
  { values }: RowOf<'indicators'>,
  formula: Formula | null,
  periods: readonly PeriodId[],
): Indicator {
  return {
    id: values.indicator_id as IndicatorId,
    concept: values.concept as ConceptId,
    facets: parseFacets(values.facets) ?? [],
    name: { de: values.name_de, en: values.name_en },
    shortName: { de: values.short_de, en: values.short_en },
    measure: { de: values.measure_de, en: values.measure_en },
    kind: values.kind,
    unit: values.unit,
    decimals: values.decimals,
    polarity: values.polarity,
    referenceDay: values.reference_day,
    periods,
    formula,
    mappedAs: values.mapped_as as IndicatorId | null,
    minimumDenominator: values.min_denominator,
    sources: values.sources,
    definition: { de: values.definition_de, en: values.definition_en },
    caveat: { de: values.caveat_de ?? '', en: values.caveat_en ?? '' },
    comparability: { de: values.comparability_de ?? '', en: values.comparability_en ?? '' },
  };
}
