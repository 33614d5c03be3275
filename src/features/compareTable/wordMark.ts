import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';

/** Whether a deviation is larger than chance makes likely, in words. */
export function wordMark({ verdict, cautions }: DeviationMark, text: CompareText): string {
  return [
    text(`compareLayers.marks.${verdict}`),
    ...(cautions.includes('few_cases') ? [text('compareLayers.marks.few')] : []),
  ].join(', ');
}
