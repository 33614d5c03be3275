import { useCompareReportWords } from '../../export/compare/useCompareReportWords.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import type { MapLayer } from '../../state/compare/compareView.ts';
import { reportedComparison } from '../../state/compare/reportedComparison.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { DrawnLayers } from './drawnLayers.ts';
import type { DrawnSmallMap } from './drawnMaps.ts';
import type { SmallMap } from './smallMaps.ts';

interface MapsDownloadProps {
  readonly maps: readonly {
    readonly map: SmallMap;
    readonly key: string;
    readonly asked: MapLayer;
  }[];
  readonly layers: DrawnLayers;
}

/** Takes all maps of the face away as one picture or table. */
export function MapsDownload({ maps, layers }: MapsDownloadProps) {
  const atlas = useAtlas();
  const shown = useCompare();
  const words = useCompareReportWords();
  return (
    <FigureMenu
      figure={words.compare('compare.face.maps')}
      hasPicture
      hasGeography
      report={async (exportText) => {
        const { mapsReport } = await import('./mapsReport.tsx');
        const view = await reportedComparison(atlas, shown, location.href);
        const { camera } = atlas.store.getState().session;
        const drawn = maps.map(
          ({ map, key, asked }): DrawnSmallMap => ({
            map,
            asked,
            layer: layers.get(key) ?? { kind: 'values' },
          }),
        );
        return mapsReport(view, { shown, maps: drawn, camera }, { ...words, exportText });
      }}
    />
  );
}
