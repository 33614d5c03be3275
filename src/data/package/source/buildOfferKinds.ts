import type { NamedKind } from '../../../domain/offers/inventory.ts';
import type { ProblemLog } from '../problem.ts';
import { checkReference } from './checkReference.ts';
import type { SourceTables } from './sourceTables.ts';

/**
 * Names of the finer kinds of offers, in the order of the file. A package that names kinds names every one
 * that an offer states, so that no raw code stands among words.
 */
export function buildOfferKinds(
  { offerKinds, offerCategories, offers }: SourceTables,
  log: ProblemLog,
): readonly NamedKind[] {
  if (offerKinds.rows.length === 0) return [];
  const kinds = offerKinds.rows.map(({ file, row, values }) => {
    const { category, kind_id: subcategory, name_de: de, name_en: en } = values;
    const reference = { target: 'offer_categories', keys: offerCategories.keys };
    checkReference({ file, row, column: 'category', value: category, ...reference }, log);
    return { category, subcategory, name: { de, en } };
  });
  const named = new Set(kinds.map(({ category, subcategory }) => `${category}/${subcategory}`));
  for (const { file, row, values } of offers.rows) {
    if (values.subcategory === null) continue;
    const value = `${values.category}/${values.subcategory}`;
    const reference = { target: 'offer_kinds', keys: named };
    checkReference({ file, row, column: 'subcategory', value, ...reference }, log);
  }
  return kinds;
}
