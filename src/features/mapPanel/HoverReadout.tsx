import { useSyncExternalStore } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/**
 * Name and value of the area under the pointer or the keyboard, in a fixed place so that it covers
 * nothing and cannot run away. Screen readers hear the same from the ranking's buttons.
 */
export function HoverReadout() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const area = useHighlightedArea();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { base, current, ranking, mode } = shown;
  const index = area === null ? -1 : base.areaIds.indexOf(area);
  const found = base.areas[index];
  if (found === undefined) return null;
  const cell = cellAt(current, index);
  const rank = ranking.ranks[index];
  const remarks = cell.flags.map((flag) => text(`flag.${flag}`));
  return (
    <div className="map-readout" aria-hidden="true">
      <strong>{found.name}</strong>
      <span className="map-readout-value">
        {mode === 'difference'
          ? format.change(cell, base.indicator)
          : format.cell(cell, base.indicator)}
      </span>
      <span className="map-readout-rank">
        {rank == null
          ? text('ranking.unranked')
          : text('ranking.rankOf', { rank, count: ranking.rankedCount })}
        {remarks.map((remark) => `, ${remark}`)}
      </span>
    </div>
  );
}

/** Read as a store, so that the readout is in the same frame as the outline on the map. */
function useHighlightedArea(): AreaId | null {
  const { highlight } = useAtlas();
  return useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
}
