import { memo, useCallback, useMemo } from 'react';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { zoomCamera } from '../../map/camera.ts';
import { MapView } from '../../map/MapView.tsx';
import type { MapEvents } from '../../map/mapModel.ts';
import { changeView, patchSession, toggleArea } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { FitIcon, MinusIcon, PlusIcon } from '../../ui/icons/icons.tsx';
import { chosenRenderer } from './chosenRenderer.ts';
import { HoverReadout } from './HoverReadout.tsx';
import { mapLocale } from './mapLocale.ts';
import { useMapModel } from './useMapModel.ts';

const ZOOM_STEP = 1.6;

/** The map with its name, its zoom buttons and the link to the area list, which is its keyboard path. */
export function MapPanel({ describedBy }: { readonly describedBy: string }) {
  const atlas = useAtlas();
  const text = useText();
  const model = useMapModel();
  const title = useMapTitle();
  const camera = useAtlasState((state) => state.session.camera);
  const renderer = useAtlasState((state) => chosenRenderer(state.session));
  const locale = useMemo(() => mapLocale(text), [text]);
  const events = useMapEvents();
  const failed = useCallback(() => {
    patchSession(atlas, { rendererFailed: true, notice: { kind: 'renderer_failed' } });
  }, [atlas]);
  return (
    <figure className="map-panel" aria-label={title} data-viz="map">
      <MapView
        model={model}
        camera={camera}
        events={events}
        highlight={atlas.highlight}
        title={title}
        describedBy={describedBy}
        labelsVisible
        texture="colour"
        renderer={renderer}
        locale={locale}
        onRendererFailure={failed}
      />
      <HoverReadout />
      <ZoomButtons />
    </figure>
  );
}

const ZoomButtons = memo(function ZoomButtons() {
  const atlas = useAtlas();
  const text = useText();
  const zoom = (factor: number) => {
    const { camera } = atlas.store.getState().session;
    const anchor = [camera.centreX, camera.centreY] as const;
    patchSession(atlas, { camera: zoomCamera(camera, { factor, anchor }) });
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
        onPress={() => patchSession(atlas, { camera: HOME_CAMERA })}
      />
    </fieldset>
  );
});

function useMapEvents(): MapEvents {
  const atlas = useAtlas();
  return useMemo(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area, { additive }) => void selectArea(atlas, area, additive),
      onCamera: (camera) => patchSession(atlas, { camera }),
    }),
    [atlas],
  );
}

/** A plain click chooses one area or lets go of it; with a modifier it adds to the choice. */
function selectArea(atlas: Atlas, area: AreaId, additive: boolean): Promise<void> {
  const { areas } = atlas.store.getState().view;
  const alone = areas.length === 1 && areas[0] === area;
  if (additive || alone) return toggleArea(atlas, area);
  return changeView(atlas, { areas: [area] });
}

/** "Karte: Arbeitslosenanteil, 31. Dezember 2017, Statistische Bezirke"; of differences, since when. */
function useMapTitle(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const named = {
    indicator: format.local(base.indicator.name),
    date: format.referenceDate(base.indicator, view.period),
    level: format.local(base.level.namePlural),
  };
  return view.compareWith === null
    ? text('map.title', named)
    : text('map.title.difference', { ...named, against: format.period(view.compareWith) });
}
