import { useSyncExternalStore } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { SmallMap } from './smallMaps.ts';

/** The area that is pointed at in any of the maps, with its figure in each of them. */
export function MapReadout({ maps }: { readonly maps: readonly SmallMap[] }) {
  const { highlight } = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const area = useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
  const index = area === null ? -1 : (maps[0]?.shown.base.areaIds.indexOf(area) ?? -1);
  const name = maps[0]?.shown.base.areas[index]?.name;
  const isOneIndicator = maps.every(({ figures }) => figures === maps[0]?.figures);
  return (
    <p className="compare-maps-readout">
      {name === undefined
        ? text('compareMaps.hint')
        : `${name}: ${maps
            .map(({ shown }) => {
              const cell = cellAt(shown.current, index);
              const { indicator } = shown.base;
              const value =
                shown.mode === 'difference'
                  ? format.change(cell, indicator)
                  : format.cell(cell, indicator);
              const label = isOneIndicator
                ? format.period(shown.view.period)
                : format.local(indicator.shortName);
              return text('compareMaps.value', { label, value });
            })
            .join(' · ')}`}
    </p>
  );
}
