import { useMemo } from 'react';
import { areaSelection } from '../../map/areaLabels.ts';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import type { MapEvents, MapModel } from '../../map/mapModel.ts';
import type { MapProps } from '../../map/mapProps.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { SmallMap } from './smallMaps.ts';

/** What all small maps have in common, with the model of one: camera, highlight and selection are one. */
export function useSmallMapProps({ shown }: SmallMap): Omit<MapProps, 'title'> {
  const atlas = useAtlas();
  const camera = useAtlasState((state) => state.session.camera);
  const areas = useAtlasState((state) => state.view.areas);
  const selection = useMemo(() => areaSelection(areas), [areas]);
  const drawing = useMemo(
    () => ({
      geometry: shown.base.geometry,
      fills: fillsOf(shown, null),
      ramp: rampOf(shown.classification),
      symbols: symbolsOf(shown, null),
    }),
    [shown],
  );
  const model = useMemo<MapModel>(
    () => ({ ...drawing, selection, labels: [], context: [], offers: null }),
    [drawing, selection],
  );
  const events = useMemo<MapEvents>(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area) => void selectArea(atlas, area, { additive: true }),
      onCamera: (next) => patchSession(atlas, { camera: next }),
    }),
    [atlas],
  );
  return {
    model,
    camera,
    events,
    highlight: atlas.highlight,
    labelsVisible: false,
    texture: 'colour',
  };
}
