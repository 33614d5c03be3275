import './needMap.css';
import { useCallback, useId, useMemo, useState } from 'react';
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
import { NeedMapSummary } from './NeedMapSummary.tsx';
import { NeedReadout } from './NeedReadout.tsx';
import { useNeedMapEvents } from './useNeedMapEvents.ts';
import { useNeedMapModel } from './useNeedMapModel.ts';
import { useNeedMapTitle } from './useNeedMapTitle.ts';

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
  const placing = useAtlasState((state) => state.session.placing !== null);
  const title = useNeedMapTitle();
  const locale = useMemo(() => mapLocale(text), [text]);
  const failed = useCallback(() => {
    patchSession(atlas, { rendererFailed: true, notice: { kind: 'renderer_failed' } });
  }, [atlas]);
  const cameraNow = useCallback(() => atlas.store.getState().session.camera, [atlas]);
  return (
    <figure className="map-panel need-map" aria-label={title} data-viz="need-map">
      <NeedMapSummary id={describedBy} />
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
        offerLayer={offerLayer}
        onRendererFailure={failed}
      />
      <NeedReadout hovered={hovered} />
      {placing && <p className="need-map-placing">{needText('needMap.placing')}</p>}
      <ZoomButtons cameraNow={cameraNow} onCamera={events.onCamera} />
    </figure>
  );
}
