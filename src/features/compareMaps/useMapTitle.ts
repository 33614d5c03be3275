import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { SmallMap } from './smallMaps.ts';

/** Accessible name of a small map: what is shown, of when, and against which period. */
export function useMapTitle({ shown }: SmallMap): string {
  const text = useCompareText();
  const format = useFormat();
  const { base, view } = shown;
  return text('compareMaps.title', {
    indicator: format.local(base.indicator.name),
    period: format.referenceDate(base.indicator, view.period),
    against: view.compareWith === null ? 'none' : format.period(view.compareWith),
  });
}
