import { memo } from 'react';
import { HOME_CAMERA, type MapCamera } from '../domain/geo/camera.ts';
import { useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/iconButton/IconButton.tsx';
import { FitIcon, MinusIcon, PlusIcon } from '../ui/icons/icons.tsx';
import { zoomCamera } from './camera.ts';

const ZOOM_STEP = 1.6;

/**
 * Larger, smaller, whole city: the keyboard's way to what gestures do on the map. `cameraNow` is asked
 * when a button is pressed, so that a moving map does not render the buttons.
 */
export const ZoomButtons = memo(function ZoomButtons({
  cameraNow,
  onCamera,
}: {
  cameraNow(): MapCamera;
  onCamera(camera: MapCamera): void;
}) {
  const text = useText();
  const zoom = (factor: number) => {
    const camera = cameraNow();
    onCamera(zoomCamera(camera, { factor, anchor: [camera.centreX, camera.centreY] }));
  };
  return (
    <fieldset className="map-panel-zoom" aria-label={text('map.zoom')}>
      <IconButton name={text('map.zoomIn')} icon={<PlusIcon />} onPress={() => zoom(ZOOM_STEP)} />
      <IconButton
        name={text('map.zoomOut')}
        icon={<MinusIcon />}
        onPress={() => zoom(1 / ZOOM_STEP)}
      />
      <IconButton
        name={text('map.home')}
        icon={<FitIcon />}
        onPress={() => onCamera(HOME_CAMERA)}
      />
    </fieldset>
  );
});
