import type { CompareText } from '../../i18n/compare/compareWords.ts';
import type { ComparedPlace, CompareShown } from '../../state/compare/compareShown.ts';
import { referenceOf } from '../../state/compare/readComparison.ts';

/** The city, the Land or an area; where each place has its own reference, the word for that. */
export function referenceName(
  { compare: { reference }, dataset, city, land }: CompareShown,
  { compare }: { readonly compare: CompareText },
): string {
  switch (reference.kind) {
    case 'parent':
      return compare('compareHead.reference.parent');
    case 'land':
      return land?.name ?? city.name;
    case 'area':
      return dataset.package.areas.find(({ id }) => id === reference.area)?.name ?? city.name;
    case 'city':
      return city.name;
  }
}

/** What one place is measured from. */
export function referenceNameOf(shown: CompareShown, place: ComparedPlace): string {
  const id = referenceOf(shown, place);
  return shown.dataset.package.areas.find((area) => area.id === id)?.name ?? shown.city.name;
}
