import { useMemo } from 'react';
import { areaPathsOf } from '../../map/areaPaths.ts';
import { MAX_SCALE, zoomCamera } from '../../map/camera.ts';
import type { MapEvents } from '../../map/mapModel.ts';
import type { OfferEvents } from '../../map/offers/offerScene.ts';
import { GRID_WIDTH } from '../../map/projection.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import type { Atlas } from '../../state/atlas.ts';
import { shownView } from '../../state/atlasStore.ts';
import type { Highlight } from '../../state/highlight.ts';
import { editInScenario, editStock } from '../../state/need/needActions.ts';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

const CLUSTER_ZOOM = 2;

/** What pointing at areas does; `hovered` takes the ids of the offers under the pointer, one a line. */
export function useNeedMapEvents(hovered: Highlight<string>): {
  readonly events: MapEvents;
  readonly offerEvents: OfferEvents;
} {
  const atlas = useAtlas();
  return useMemo(
    () => ({
      events: {
        onHover: (area) => atlas.highlight.set(area),
        onSelect: (area, options) => void selectArea(atlas, area, options),
        onCamera: (camera) => patchSession(atlas, { camera }),
      },
      offerEvents: {
        onHoverOffers(ids) {
          hovered.set(ids.length === 0 ? null : ids.join('\n'));
          offerHighlightOf(atlas).set(ids[0] ?? null);
        },
        onPickOffers: (ids, position) => pickOffers(atlas, ids, position),
        onMoveOffer(id, position) {
          const edit = { kind: 'move', offer: id, position } as const;
          const { need } = shownView(atlas.store.getState());
          if (need?.scenario != null) void editInScenario(atlas, edit);
          else editStock(atlas, edit);
        },
        onPlace(position) {
          const { placing } = atlas.store.getState().session;
          if (placing !== null) patchSession(atlas, { placing: { ...placing, position } });
        },
      },
    }),
    [atlas, hovered],
  );
}

/**
 * One offer is picked or let go of. Several are taken apart by zooming in; where that is not possible
 * because they share a house, each click picks the next of them.
 */
export function pickOffers(
  atlas: Atlas,
  ids: readonly string[],
  [longitude, latitude]: readonly [number, number],
): void {
  const { session, dataset, view } = atlas.store.getState();
  const { camera, pickedOffer } = session;
  const geometry = dataset.geometries.get(view.level);
  if (ids.length > 1 && camera.scale < MAX_SCALE && geometry !== undefined) {
    const { grid } = areaPathsOf(geometry);
    const [x, y] = grid.project(longitude, latitude);
    const anchor = [x / GRID_WIDTH, y / grid.height] as const;
    patchSession(atlas, { camera: zoomCamera(camera, { factor: CLUSTER_ZOOM, anchor }) });
    return;
  }
  const next = ids[(ids.indexOf(pickedOffer ?? '') + 1) % ids.length] ?? null;
  const isLetGo = ids.length === 1 && pickedOffer === next;
  patchSession(atlas, { pickedOffer: isLetGo ? null : next });
}
