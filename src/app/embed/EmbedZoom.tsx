import type { ReactNode } from 'react';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import { useText } from '../../i18n/useText.ts';
import { zoomCamera } from '../../map/camera.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { FitIcon, MinusIcon, PlusIcon } from '../../ui/icons/icons.tsx';
import '../../ui/iconButton/IconButton.css';

const ZOOM_STEP = 1.6;

/** Larger, smaller, whole city, by the platform's own buttons. */
export function EmbedZoom() {
  const atlas = useAtlas();
  const text = useText();
  const zoom = (factor: number) => {
    const { camera } = atlas.store.getState().session;
    const anchor = [camera.centreX, camera.centreY] as const;
    patchSession(atlas, { camera: zoomCamera(camera, { factor, anchor }) });
  };
  return (
    <fieldset className="embed-zoom" aria-label={text('map.zoom')}>
      <ZoomButton name={text('map.zoomIn')} icon={<PlusIcon />} onPress={() => zoom(ZOOM_STEP)} />
      <ZoomButton
        name={text('map.zoomOut')}
        icon={<MinusIcon />}
        onPress={() => zoom(1 / ZOOM_STEP)}
      />
      <ZoomButton
        name={text('map.home')}
        icon={<FitIcon />}
        onPress={() => patchSession(atlas, { camera: HOME_CAMERA })}
      />
    </fieldset>
  );
}

function ZoomButton(props: { readonly name: string; readonly icon: ReactNode; onPress(): void }) {
  return (
    <button
      type="button"
      className="ui-icon-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.onPress}
    >
      {props.icon}
    </button>
  );
}
