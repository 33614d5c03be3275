import { useMemo } from 'react';
import { areaLabels, areaSelection } from '../../map/areaLabels.ts';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import type { MapModel } from '../../map/mapModel.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/** The map as plain data; every part keeps its identity while what it comes from does not change. */
export function useMapModel(): MapModel {
  const atlas = useAtlas();
  const pickedClass = useAtlasState((state) => state.session.pickedClass);
  const context = useAtlasState((state) => state.dataset.context);
  const { base, values, current, classes, classification, mode, view } = useAtlasState((state) =>
    atlas.select.shown(state),
  );
  const fills = useMemo(
    () => fillsOf({ base, current, classes }, pickedClass),
    [base, current, classes, pickedClass],
  );
  const labels = useMemo(() => areaLabels(base.areas, view.areas), [base, view.areas]);
  const symbols = useMemo(
    () => symbolsOf({ base, values, current, classes, mode }, pickedClass),
    [base, values, current, classes, mode, pickedClass],
  );
  const selection = useMemo(() => areaSelection(view.areas), [view.areas]);
  const ramp = useMemo(() => rampOf(classification), [classification]);
  const { geometry } = base;
  return useMemo(
    () => ({ geometry, fills, ramp, symbols, selection, labels, context, offers: null }),
    [geometry, fills, ramp, symbols, selection, labels, context],
  );
}
