import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { MapLayer } from '../../state/compare/compareView.ts';
import type { SmallMap } from './smallMaps.ts';

/** Accessible name of a small map: what is shown, of when, against which period, and by what layer. */
export function useMapTitle({ shown }: SmallMap, layer: MapLayer = 'values'): string {
  const text = useCompareText();
  const format = useFormat();
  const { base, view } = shown;
  const what = {
    indicator: format.local(base.indicator.name),
    period: format.referenceDate(base.indicator, view.period),
  };
  const title =
    view.compareWith === null
      ? text('compareMaps.title', what)
      : text('compareMaps.title.change', { ...what, against: format.period(view.compareWith) });
  return layer === 'values'
    ? title
    : text('compareMaps.title.layer', { title, layer: text(`compareLayers.layer.${layer}`) });
}
