import type { CompareText } from '../../i18n/compare/compareWords.ts';
import { wordSampleNotice } from '../../i18n/statistics/wordSpace.ts';
import type { LayerBasis } from './useMapLayer.ts';

/** What must be said beside a layer: what was tested, and how far its findings carry. */
export function wordBasis(text: CompareText, basis: LayerBasis): readonly string[] {
  const { notices, cautions, clusters } = basis;
  return [
    ...(clusters === null ? [] : wordClusters(text, clusters)),
    ...notices
      .filter(({ code }) => code !== 'areas_without_number')
      .map((notice) => wordSampleNotice(text, notice)),
    // That a register has no sampling error stands above the maps, for all of them.
    ...(cautions.includes('few_cases') ? [text('comparison.caution.few_cases')] : []),
  ];
}

function wordClusters(text: CompareText, clusters: NonNullable<LayerBasis['clusters']>) {
  const { areas, permutations, needed, lowBases } = clusters;
  return [
    text('compareLayers.basis.clusters', { areas, permutations }),
    ...(needed > permutations ? [text('compareLayers.basis.needed', { needed })] : []),
    ...(lowBases > 0 ? [text('compareLayers.lowBases', { count: lowBases })] : []),
  ];
}
