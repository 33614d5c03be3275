import type { CompareText } from '../../i18n/compare/compareWords.ts';
import { CATEGORIES, type CategoryLayerId } from './categoryLayer.ts';

/** A category of a layer in words; null for an area that was not tested. */
export function wordFinding(
  text: CompareText,
  layer: CategoryLayerId,
  finding: number | null,
): string {
  if (layer === 'clusters') {
    const verdict = finding === null ? undefined : CATEGORIES.clusters[finding];
    return text(
      verdict === undefined ? 'compareLayers.untested' : `compareLayers.clusters.${verdict}`,
    );
  }
  const verdict = finding === null ? undefined : CATEGORIES.significance[finding];
  return text(
    verdict === undefined ? 'compareLayers.untested' : `compareLayers.significance.${verdict}`,
  );
}
