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
  const labelOf = useLabel(maps);
  return (
    <p className="compare-maps-readout">
      {name === undefined
        ? text('compareMaps.hint')
        : `${name}: ${maps
            .map((map) => {
              const { shown } = map;
              const cell = cellAt(shown.current, index);
              const { indicator } = shown.base;
              const value =
                shown.mode === 'difference'
                  ? format.change(cell, indicator)
                  : format.cell(cell, indicator);
              return text('compareMaps.value', { label: labelOf(map), value });
            })
            .join(' · ')}`}
    </p>
  );
}

/** A figure is told apart by its period, its indicator, or both, where the maps differ in both. */
function useLabel(maps: readonly SmallMap[]): (map: SmallMap) => string {
  const text = useCompareText();
  const format = useFormat();
  const indicators = new Set(maps.map(({ shown }) => shown.base.indicator.id));
  const periods = new Set(maps.map(({ shown }) => shown.view.period));
  return ({ shown }) => {
    const period = format.period(shown.view.period);
    const indicator = format.local(shown.base.indicator.shortName);
    if (indicators.size === 1) return period;
    return periods.size === 1 ? indicator : text('compareMaps.value.both', { indicator, period });
  };
}
