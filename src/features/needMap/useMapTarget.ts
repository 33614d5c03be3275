import { type RefObject, useEffect } from 'react';
import { areaPathsOf } from '../../map/areaPaths.ts';
import { cameraOverPlaces } from '../../map/offers/cameraOverPlaces.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { onMapTarget } from '../../state/mapTarget.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/**
 * Brings places into view that are asked for elsewhere: the camera goes over them, and the page to the map
 * where that is not on the screen. It cuts, nothing flies. Focus stays with whoever asked.
 */
export function useMapTarget(figure: RefObject<HTMLElement | null>): void {
  const atlas = useAtlas();
  useEffect(
    () =>
      onMapTarget(atlas, (places) => {
        const { session, dataset, view } = atlas.store.getState();
        const geometry = dataset.geometries.get(view.level);
        if (geometry === undefined) return;
        const { grid } = areaPathsOf(geometry);
        patchSession(atlas, { camera: cameraOverPlaces(session.camera, grid, places) });
        // A dialog or menu that closes first gives the focus back, and a hidden map comes in sight.
        setTimeout(() => figure.current?.scrollIntoView({ block: 'nearest' }), SETTLED_MS);
      }),
    [atlas, figure],
  );
}

const SETTLED_MS = 60;
