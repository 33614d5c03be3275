import type { Catalogue } from '../../domain/model/indicator.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { IndicatorSet } from '../../state/compare/compareView.ts';

/** What the chosen indicators are called together. */
export function setName(
  set: IndicatorSet,
  catalogue: Catalogue,
  words: { readonly text: CompareText; readonly format: Format },
): string {
  if (set.kind === 'picked') return words.text('compareHead.set.picked');
  const items = set.kind === 'theme' ? catalogue.themes : catalogue.fields;
  const found = items.find(({ id }) => id === set.id);
  return found === undefined ? set.id : words.format.local(found.name);
}
