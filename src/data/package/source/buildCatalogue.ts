import type { ConceptId, IndicatorId } from '../../../domain/model/ids.ts';
import type {
  Catalogue,
  Category,
  Concept,
  Dimension,
  Indicator,
  NamedItem,
} from '../../../domain/model/indicator.ts';
import type { ProblemLog } from '../problem.ts';
import { checkAges } from './checkAges.ts';
import { checkReference } from './checkReference.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** Joins the tables of the catalogue; `indicators` are built before. */
export function buildCatalogue(
  tables: SourceTables,
  indicators: readonly Indicator[],
  log: ProblemLog,
): Catalogue {
  return {
    themes: tables.themes.rows.map(({ values }) => named(values.theme_id, values)),
    fields: tables.fields.rows.map(({ values }) => named(values.field_id, values)),
    dimensions: buildDimensions(tables.dimensions.rows, log),
    units: tables.units.rows.map(({ values }) => ({
      ...named(values.unit_id, values),
      symbol: { de: values.symbol_de ?? '', en: values.symbol_en ?? '' },
    })),
    concepts: tables.concepts.rows.map((row) => buildConcept(row, tables, log)),
    indicators,
    sources: tables.sources.rows.map(({ values }) => ({
      ...named(values.source_id, values),
      licence: { de: values.licence_de, en: values.licence_en },
      url: values.url,
    })),
  };
}

function named(
  id: string,
  values: { readonly name_de: string; readonly name_en: string },
): NamedItem {
  return { id, name: { de: values.name_de, en: values.name_en } };
}

function buildDimensions(
  rows: readonly RowOf<'dimensions'>[],
  log: ProblemLog,
): readonly Dimension[] {
  const ids = new Set(rows.map(({ values }) => values.dimension));
  return [...ids].map((id) => {
    const members = rows.filter(({ values }) => values.dimension === id);
    const [first] = members;
    return {
      id,
      name: { de: first?.values.dimension_de ?? id, en: first?.values.dimension_en ?? id },
      categories: members.map((member) => buildCategory(member, log)),
    };
  });
}

/** An upper age alone says nothing of where the group begins; it is taken as from birth. */
function buildCategory(row: RowOf<'dimensions'>, log: ProblemLog): Category {
  const { values } = row;
  const { from, to } = checkAges(row, log);
  return {
    id: values.category,
    name: { de: values.category_de, en: values.category_en },
    ...(from === null && to === null ? {} : { ages: { from: from ?? 0, to } }),
  };
}

function buildConcept(row: RowOf<'concepts'>, tables: SourceTables, log: ProblemLog): Concept {
  const { values, file } = row;
  const { theme, field, default_indicator: standard } = values;
  const place = { file, row: row.row };
  const targets = [
    { column: 'theme', value: theme, target: 'themes', keys: tables.themes.keys },
    { column: 'field', value: field, target: 'fields', keys: tables.fields.keys },
    {
      column: 'default_indicator',
      value: standard,
      target: 'indicators',
      keys: tables.indicators.keys,
    },
  ];
  for (const target of targets) {
    checkReference({ ...place, ...target }, log);
  }
  const owner = tables.indicators.rows.find((other) => other.values.indicator_id === standard);
  if (owner !== undefined && owner.values.concept !== values.concept_id) {
    const concept = owner.values.concept;
    log.error(
      { ...place, column: 'default_indicator', value: standard },
      { code: 'default_of_other_concept', concept },
    );
  }
  return {
    id: values.concept_id as ConceptId,
    name: { de: values.name_de, en: values.name_en },
    theme,
    field,
    synonyms: values.synonyms ?? [],
    defaultIndicator: standard as IndicatorId,
  };
}
