import type { OfferKind } from '../../../domain/need/needQuestion.ts';
import type { QuestionPreset } from '../../../domain/offers/inventory.ts';
import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import { parseWeights } from './parseWeights.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

type QuestionRow = RowOf<'questions'>;

/** The ready questions of a package in the order of the file, with references and weights checked. */
export function buildQuestions(tables: SourceTables, log: ProblemLog): readonly QuestionPreset[] {
  return tables.questions.rows.map((row) => {
    const { values } = row;
    const { categories, kinds } = readCategories(row, tables, log);
    checkIds(row, tables, log);
    checkReach(row, log);
    return {
      id: values.question_id,
      name: { de: values.name_de, en: values.name_en },
      field: values.field,
      targetGroup: values.target_group,
      index: values.index,
      parts: readParts(row, tables, log),
      categories,
      kinds,
      measure: values.measure,
      reachM: values.reach_m,
      coverageLimits: readLimits(row, log),
      note: { de: values.note_de ?? '', en: values.note_en ?? '' },
    };
  });
}

function checkIds({ file, row, values }: QuestionRow, tables: SourceTables, log: ProblemLog): void {
  const { field, target_group } = values;
  const references = [
    { column: 'field', value: field, target: 'fields', keys: tables.fields.keys },
    {
      column: 'target_group',
      value: target_group,
      target: 'target_groups',
      keys: tables.targetGroups.keys,
    },
  ];
  for (const reference of references) checkReference({ file, row, ...reference }, log);
}

/** `schule` asks for the whole category, `schule/grundschule` for one kind within it. */
function readCategories(
  { file, row, values }: QuestionRow,
  { offerCategories, offers }: SourceTables,
  log: ProblemLog,
): Pick<QuestionPreset, 'categories' | 'kinds'> {
  const stated = new Set(
    offers.rows.map((one) => `${one.values.category}/${one.values.subcategory ?? ''}`),
  );
  const place = { file, row, column: 'categories' };
  const kinds: OfferKind[] = [];
  const categories = values.categories.map((item) => {
    const [category = '', ...rest] = item.split('/');
    const keys = offerCategories.keys;
    const isKnown = checkReference(
      { ...place, value: category, target: 'offer_categories', keys },
      log,
    );
    if (isKnown && rest.length > 0) {
      checkReference({ ...place, value: item, target: 'offers', keys: stated }, log);
      kinds.push({ category, subcategory: rest.join('/') });
    }
    return category;
  });
  return { categories: [...new Set(categories)], kinds };
}

function checkReach({ file, row, values }: QuestionRow, log: ProblemLog): void {
  if (values.reach_m === 0) {
    const place = { file, row, column: 'reach_m', value: '0' };
    log.error(place, { code: 'not_in_list', expected: '1, 2, 3 …' });
  }
}

/** Indicators with a direction and no absolute numbers: those would only rank areas by their size. */
function readParts(
  { file, row, values }: QuestionRow,
  { indicators }: SourceTables,
  log: ProblemLog,
): QuestionPreset['parts'] {
  const place = { file, row, column: 'parts' };
  const parts = parseWeights(values.parts);
  if (parts === null) {
    log.error({ ...place, value: values.parts }, { code: 'weights_syntax' });
    return [];
  }
  for (const { indicator: value } of parts) {
    const keys = indicators.keys;
    if (!checkReference({ ...place, value, target: 'indicators', keys }, log)) continue;
    const known = indicators.rows.find((other) => other.values.indicator_id === value)?.values;
    const isAbsolute = known?.kind === 'count' || known?.kind === 'area';
    if (isAbsolute || known?.polarity === 'neutral') {
      log.error({ ...place, value }, { code: 'part_unsuitable' });
    }
  }
  return parts;
}

function readLimits(
  { file, row, values }: QuestionRow,
  log: ProblemLog,
): QuestionPreset['coverageLimits'] {
  const { coverage_low: low, coverage_high: high } = values;
  if (low === null && high === null) return null;
  if (low === null || high === null) {
    const column = low === null ? 'coverage_low' : 'coverage_high';
    log.error({ file, row, column }, { code: 'limits_incomplete' });
    return null;
  }
  if (high < low) {
    const place = { file, row, column: 'coverage_high', value: String(high) };
    log.error(place, { code: 'limits_reversed', from: String(low) });
  }
  return [low, high];
}
