import {
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { HOME_CAMERA, type MapCamera } from '../../domain/geo/camera.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import { useText } from '../../i18n/useText.ts';
import { areaLabels } from '../../map/areaLabels.ts';
import { chosenRenderer } from '../../map/chosenRenderer.ts';
import { drawLayerOf } from '../../map/draw/DrawOverlay.tsx';
import type { DrawEvents, DrawScene } from '../../map/draw/drawLayer.ts';
import { MapView } from '../../map/MapView.tsx';
import { mapLocale } from '../../map/mapLocale.ts';
import { FILL_PATTERNS, type MapEvents, type MapModel } from '../../map/mapModel.ts';
import { ZoomButtons } from '../../map/ZoomButtons.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { createHighlight } from '../../state/highlight.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import {
  type Counted,
  crossingOf,
  type OwnAreaDraft,
  withClosed,
  withMovedPoint,
  withoutShape,
  withPoint,
  withStepBack,
  withToggled,
} from './ownAreaDraft.ts';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';

interface DraftMapProps {
  readonly geometry: LevelGeometry;
  readonly draft: OwnAreaDraft;
  readonly counted: Counted;
  onDraft(draft: OwnAreaDraft): void;
}

/** The map on which an own area is picked or drawn; it has a camera of its own. */
export function DraftMap(props: DraftMapProps): ReactNode {
  const { draft, counted, geometry } = props;
  const atlas = useAtlas();
  const { text, format } = useOwnAreaWords();
  const interfaceText = useText();
  const describedBy = useId();
  const [camera, setCamera] = useState<MapCamera>(HOME_CAMERA);
  const [highlight] = useState(() => createHighlight());
  const model = useDraftModel(geometry);
  const events = useMemo<MapEvents>(
    () => ({ onHover: highlight.set, onSelect: () => {}, onCamera: setCamera }),
    [highlight],
  );
  const drawLayer = useDrawLayer(props);
  const session = useAtlasState((state) => state.session);
  const renderer = chosenRenderer({ ...session, camera });
  const locale = useMemo(() => mapLocale(interfaceText), [interfaceText]);
  const failed = useCallback(() => patchSession(atlas, { rendererFailed: true }), [atlas]);
  const cameraNow = useLatest(camera);
  const { level } = useFinestLevel();
  const title = text('ownAreas.map', { name: draft.name });
  const hint = draft.tool === 'polygon' && draft.isClosed ? 'closed' : draft.tool;
  const names = format.local(level.namePlural);
  return (
    <figure className="own-areas-map" aria-label={title} data-viz="own-areas-map">
      <p className="own-areas-hint">{text(`ownAreas.hint.${hint}`)}</p>
      <div className="own-areas-map-box" data-members={counted.members.length}>
        <MapView
          {...{ model, camera, events, highlight, title, describedBy, renderer, locale, drawLayer }}
          labelsVisible
          texture="colour"
          onRendererFailure={failed}
        />
        <ZoomButtons cameraNow={cameraNow} onCamera={setCamera} />
      </div>
      <figcaption id={describedBy} className="own-areas-remark">
        {text('ownAreas.map.text', { areas: names })}
      </figcaption>
    </figure>
  );
}

/** Areas without figures, because none has been asked of what is only being made. */
function useDraftModel(geometry: LevelGeometry): MapModel {
  const context = useAtlasState((state) => state.dataset.context);
  const { areas } = useFinestLevel();
  return useMemo(() => {
    const count = geometry.areas.length;
    return {
      geometry,
      fills: {
        pattern: new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain')),
        classIndex: new Uint8Array(count),
        hatched: new Uint8Array(count),
      },
      ramp: { kind: 'sequential', size: 1 },
      symbols: null,
      selection: [],
      labels: areaLabels(areas, []),
      context,
      offers: null,
    };
  }, [geometry, areas, context]);
}

function useDrawLayer({ draft, counted, onDraft }: DraftMapProps) {
  const { text } = useOwnAreaWords();
  const { areas } = useFinestLevel();
  const scene = useMemo(() => sceneOf(draft, counted), [draft, counted]);
  const now = useLatest(draft);
  const change = useLatest(onDraft);
  const events = useMemo<DrawEvents>(
    () => ({
      onToggleArea: (area) => change()(withToggled(now(), area)),
      onPoint: (position) => change()(withPoint(now(), position)),
      onClose: () => change()(withClosed(now())),
      onStepBack: () => change()(withStepBack(now())),
      onCancel: () => change()(withoutShape(now())),
      onMovePoint: (index, position) => change()(withMovedPoint(now(), index, position)),
      onRadius: (metres) => change()({ ...now(), metres }),
    }),
    [now, change],
  );
  const { tool } = draft;
  const words = useMemo(() => {
    const names = new Map(areas.map(({ id, name }) => [id, name]));
    return {
      crosshair: text('ownAreas.crosshair'),
      keys: text(`ownAreas.keys.${tool}`),
      over: (area: OwnAreaDraft['id'] | null) =>
        area === null
          ? text('ownAreas.over.none')
          : text('ownAreas.over', { area: names.get(area) ?? area }),
    };
  }, [text, areas, tool]);
  return useMemo(() => drawLayerOf(scene, events, words), [scene, events, words]);
}

function sceneOf(draft: OwnAreaDraft, { members, shares }: Counted): DrawScene {
  const { tool, ring, isClosed, centre, metres } = draft;
  const isRing = tool === 'polygon';
  return {
    tool,
    members,
    touched: shares.filter(({ counts }) => !counts).map(({ area }) => area),
    ring: isRing ? ring : [],
    isClosed,
    crossing: isRing ? crossingOf(draft) : null,
    circle: tool === 'radius' && centre !== null ? { centre, metres } : null,
  };
}

/** Asks for the value of the latest render, so that listeners need not change with it. */
function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
