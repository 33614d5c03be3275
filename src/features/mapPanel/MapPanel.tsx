import { useCallback, useMemo } from 'react';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useReportWords } from '../../export/useReportWords.ts';
import { useText } from '../../i18n/useText.ts';
import { chosenRenderer } from '../../map/chosenRenderer.ts';
import { MapView } from '../../map/MapView.tsx';
import { mapLocale } from '../../map/mapLocale.ts';
import type { MapEvents, MapModel } from '../../map/mapModel.ts';
import { useForcedColours } from '../../map/useForcedColours.ts';
import { ZoomButtons } from '../../map/ZoomButtons.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Toolbar } from '../../ui/toolbar/Toolbar.tsx';
import { HoverReadout } from './HoverReadout.tsx';
import { useMapModel } from './useMapModel.ts';
import { useMapTitle } from './useMapTitle.ts';

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
  const cameraNow = useCallback(() => atlas.store.getState().session.camera, [atlas]);
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
      <Toolbar label={text('map.tools')}>
        <ZoomButtons cameraNow={cameraNow} onCamera={events.onCamera} />
        <MapDownload model={model} />
      </Toolbar>
    </figure>
  );
}

function MapDownload({ model }: { readonly model: MapModel }) {
  const atlas = useAtlas();
  const words = useReportWords();
  const texture = useForcedColours() ? 'pattern' : 'colour';
  return (
    <div className="map-panel-download">
      <FigureMenu
        figure={words.text('face.map')}
        look="icon"
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { mapReport } = await import('./mapReport.tsx');
          const { camera } = atlas.store.getState().session;
          const page = location.href;
          return mapReport(atlas, { model, camera, texture }, { ...words, exportText, page });
        }}
      />
    </div>
  );
}

function useMapEvents(): MapEvents {
  const atlas = useAtlas();
  return useMemo(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area, { additive }) => void selectArea(atlas, area, { additive }),
      onCamera: (camera) => patchSession(atlas, { camera }),
    }),
    [atlas],
  );
}
