import { useSyncExternalStore } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import type { DrawnLayer } from './useMapLayer.ts';
import { wordFinding } from './wordFinding.ts';

/** The area that is pointed at, in any map, with what this map's layer says of it. */
export function LayerReadout(props: { readonly shown: Shown; readonly layer: DrawnLayer }) {
  const { shown, layer } = props;
  const { highlight } = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const pointed = useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
  const { areaIds, areas, indicator } = shown.base;
  const area = pointed === null ? -1 : areaIds.indexOf(pointed);
  const finding = () => {
    if (layer.kind === 'smoothed') {
      const unit = format.cell(cellAt(layer.shown.current, area), indicator);
      return text('compareLayers.unit.smoothed', { unit });
    }
    return layer.kind === 'categories'
      ? wordFinding(text, layer.layer.id, layer.layer.findings[area] ?? null)
      : null;
  };
  const found = area < 0 ? null : finding();
  return (
    <p className="compare-maps-reading">
      {found === null
        ? null
        : text('compareLayers.reading', {
            area: areas[area]!.name,
            value: format.cell(cellAt(shown.current, area), indicator),
            finding: found,
          })}
    </p>
  );
}
