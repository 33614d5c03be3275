import type { Neighbour } from '../../domain/similar/similarAreas.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';

/** Digits of a distance, on the screen and in files. */
export const DISTANCE_DECIMALS = 2;

/** Names of similar areas; a package is named only where it is another than the one on the screen. */
export function neighbourNames(
  { dataset }: Pick<CompareShown, 'dataset'>,
  text: CompareText,
): (neighbour: Pick<Neighbour, 'package' | 'area'>) => string {
  const names = new Map(dataset.package.areas.map(({ id, name }) => [id, name]));
  return ({ package: city, area }) => {
    const name = names.get(area) ?? area;
    const isHere = city === dataset.package.id;
    return isHere ? name : text('compareSimilar.package', { area: name, city });
  };
}
