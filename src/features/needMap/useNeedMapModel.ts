import { useDeferredValue, useMemo } from 'react';
import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import { areaLabels, areaSelection } from '../../map/areaLabels.ts';
import type { MapModel, MapRamp } from '../../map/mapModel.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { needFills } from './needFills.ts';
import { mapCatchments } from './offerScene.ts';
import { useMapOffers } from './useMapOffers.ts';
import { useVerdicts } from './useVerdicts.ts';

const RAMP: MapRamp = { kind: 'bivariate', size: BIVARIATE_CELLS };

/** The map as plain data; every part keeps its identity while what it comes from does not change. */
export function useNeedMapModel(): MapModel {
  const shown = useNeed();
  const verdict = useVerdicts();
  const picked = useAtlasState((state) => state.session.pickedOffer);
  const placing = useAtlasState((state) => state.session.placing);
  const sites = useAtlasState((state) => state.session.suggestedSites);
  const context = useAtlasState((state) => state.dataset.context);
  const { offers, input, assessment, need, geometry, areas, view } = shown;
  const fills = useMemo(
    () => needFills(assessment, verdict, need.pickedCell),
    [assessment, verdict, need.pickedCell],
  );
  const labels = useMemo(() => areaLabels(areas, view.areas), [areas, view.areas]);
  const selection = useMemo(() => areaSelection(view.areas), [view.areas]);
  // Thousands of symbols are drawn in slices; what was pressed answers before them.
  const drawn = useDeferredValue(useMapOffers());
  const { question } = input.coverage;
  const { coverage } = assessment;
  const catchments = useDeferredValue(
    useMemo(
      () => mapCatchments({ input: { coverage: { question } }, offers, assessment: { coverage } }),
      [question, offers, coverage],
    ),
  );
  const scene = useMemo(
    () => ({ offers: drawn, catchments, sites, picked, placing }),
    [drawn, catchments, sites, picked, placing],
  );
  return useMemo(
    () => ({
      geometry,
      fills,
      ramp: RAMP,
      symbols: null,
      selection,
      labels,
      context,
      offers: scene,
    }),
    [geometry, fills, selection, labels, context, scene],
  );
}
