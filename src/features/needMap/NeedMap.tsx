import './needMap.css';
import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useText } from '../../i18n/useText.ts';
import { chosenRenderer } from '../../map/chosenRenderer.ts';
import { MapView } from '../../map/MapView.tsx';
import { mapLocale } from '../../map/mapLocale.ts';
import { offerLayerOf } from '../../map/offers/OfferDrawing.tsx';
import { ZoomButtons } from '../../map/ZoomButtons.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { createHighlight } from '../../state/highlight.ts';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Toolbar } from '../../ui/toolbar/Toolbar.tsx';
import { NeedMapDownload } from './NeedMapDownload.tsx';
import { NeedMapSummary } from './NeedMapSummary.tsx';
import { NeedReadout } from './NeedReadout.tsx';
import { useMapTarget } from './useMapTarget.ts';
import { useNeedMapEvents } from './useNeedMapEvents.ts';
import { useNeedMapModel } from './useNeedMapModel.ts';
import { useNeedMapTitle } from './useNeedMapTitle.ts';

/** Drawn anew only when something on it has changed; the view around it renders more often. */
const CalmMap = memo(MapView);

/**
 * The map of Bedarf & Angebot: need and coverage as one colour, offers as symbols, what they reach as
 * circles. All it shows is also in the action list and the offer table, which are its keyboard path.
 */
export function NeedMap() {
  const atlas = useAtlas();
  const text = useText();
  const needText = useNeedText();
  const describedBy = useId();
  const [hovered] = useState(() => createHighlight<string>());
  const model = useNeedMapModel();
  const { events, offerEvents } = useNeedMapEvents(hovered);
  const highlight = offerHighlightOf(atlas);
  const offerLayer = useMemo(() => offerLayerOf(offerEvents, highlight), [offerEvents, highlight]);
  const camera = useAtlasState((state) => state.session.camera);
  const renderer = useAtlasState((state) => chosenRenderer(state.session));
  // The editor says so itself, in a bar with steps for the keyboard.
  const placing = useAtlasState(
    ({ session }) => session.placing !== null && session.placing.purpose !== 'editor',
  );
  const title = useNeedMapTitle();
  const figure = useRef<HTMLElement>(null);
  useMapTarget(figure);
  const locale = useMemo(() => mapLocale(text), [text]);
  const failed = useCallback(() => {
    patchSession(atlas, { rendererFailed: true, notice: { kind: 'renderer_failed' } });
  }, [atlas]);
  const cameraNow = useCallback(() => atlas.store.getState().session.camera, [atlas]);
  return (
    <figure ref={figure} className="map-panel need-map" aria-label={title} data-viz="need-map">
      <NeedMapSummary id={describedBy} />
      <CalmMap
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
        offerLayer={offerLayer}
        onRendererFailure={failed}
      />
      <NeedReadout hovered={hovered} />
      {placing && <p className="need-map-placing">{needText('needMap.placing')}</p>}
      <Toolbar label={text('map.tools')}>
        <ZoomButtons cameraNow={cameraNow} onCamera={events.onCamera} />
        <NeedMapDownload model={model} />
      </Toolbar>
    </figure>
  );
}
