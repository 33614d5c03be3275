import { MapLibreOverlay } from '@deck.gl/maplibre';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { MapCamera } from '../../domain/geo/camera.ts';
import { areaPathsOf } from '../areaPaths.ts';
import { clampCamera, sameCamera } from '../camera.ts';
import type { MapFills, MapModel } from '../mapModel.ts';
import type { RendererFailure } from '../mapProps.ts';
import { type OfferMark, placeOffers } from '../offers/placeOffers.ts';
import { cameraFromMapLibre, cameraToMapLibre, fitGrid, type MapFrame } from '../projection.ts';
import { AreaFillLayer, type FillState } from './AreaFillLayer.ts';
import { areaMeshOf } from './areaMesh.ts';
import { lineLayers } from './lineLayers.ts';
import { catchmentLayers, offerLayers } from './offerLayers.ts';
import { packFills } from './packFills.ts';
import { readPalette, watchPalette } from './readPalette.ts';

/** What the canvas shows; labels, selection and highlight lie above it in the SVG overlay. */
export interface ControllerView {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly frame: MapFrame;
  readonly texture: boolean;
  readonly title: string;
}

export interface ControllerOptions {
  readonly container: HTMLElement;
  readonly view: ControllerView;
  /** Texts of MapLibre's own interface, by its keys (`Map.Title` and so on). */
  readonly locale: Readonly<Record<string, string>>;
  /** Every camera a gesture leads to, before that frame is painted. */
  readonly onCamera: (camera: MapCamera) => void;
  /** Once, when the first complete frame is on the screen. */
  readonly onReady: () => void;
  readonly onFailure: (reason: RendererFailure) => void;
}

export interface MapController {
  update(view: ControllerView): void;
  destroy(): void;
}

/** Starts MapLibre and deck.gl in `container`. Throws if the graphics context cannot be had. */
export function createMapController(options: ControllerOptions): MapController {
  const { container, onFailure } = options;
  // The address must be absolute: the worker is started from a blob in some browsers.
  setWorkerUrl(new URL(workerUrl, location.href).href);
  const scene = createScene(options.view, container);
  const map = createMap(options, scene);
  const layer = new AreaFillLayer(scene.fillState(), () => scene.fillView());
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [], onAfterRender: ready });
  let isReady = false;
  let loaded = false;

  function ready(): void {
    if (isReady || !loaded) return;
    isReady = true;
    // deck.gl makes its canvas a tab stop while it starts; it only shows lines.
    overlay.getCanvas()?.setAttribute('tabindex', '-1');
    overlay.getCanvas()?.setAttribute('aria-hidden', 'true');
    // The frame just drawn reaches the screen with the next one.
    requestAnimationFrame(options.onReady);
  }
  const drawLines = (): void => {
    const { offers } = scene.view.model;
    const { palette, ...marked } = scene.marked();
    const catchments = offers?.catchments ?? null;
    // A veil would turn patterns of two colours into greys.
    const veiled = catchments !== null && !scene.view.texture;
    const under = veiled ? catchmentLayers(catchments, palette) : [];
    const over = offers === null ? [] : offerLayers({ ...marked, palette });
    overlay.setProps({ layers: [...under, ...lineLayers(scene.lines()), ...over] });
  };
  const recolour = (): void => {
    scene.readColours();
    layer.setState(scene.fillState());
    drawLines();
    map.triggerRepaint();
  };
  const lost = (): void => onFailure('contextLost');
  // Context events do not bubble; captured here they cover both canvases.
  container.addEventListener('webglcontextlost', lost, true);
  map.on('load', () => {
    map.addLayer(layer);
    map.addControl(overlay);
    loaded = true;
    drawLines();
  });
  map.on('move', () => {
    const camera = cameraFromMapLibre(scene.grid(), scene.view.frame, mapView(map));
    if (!sameCamera(camera, scene.view.camera)) {
      scene.view = { ...scene.view, camera };
      options.onCamera(camera);
    }
  });
  const unwatch = watchPalette(recolour);

  return {
    update(view) {
      const before = scene.view;
      scene.view = view;
      if (view.title !== before.title) map.getCanvas().setAttribute('aria-label', view.title);
      const resized = view.frame !== before.frame;
      if (resized) map.resize();
      const regridded = view.model.geometry !== before.model.geometry;
      if (resized || regridded || !sameCamera(view.camera, before.camera)) jump(map, scene);
      const rampChanged = view.model.ramp !== before.model.ramp || view.texture !== before.texture;
      if (rampChanged) scene.readColours();
      if (rampChanged || regridded || view.model.fills !== before.model.fills) {
        layer.setState(scene.fillState());
        map.triggerRepaint();
      }
      const { context, offers } = before.model;
      const reset = view.model.context !== context || view.model.offers !== offers;
      if (loaded && (rampChanged || regridded || reset || scene.remarked())) drawLines();
    },
    destroy() {
      unwatch();
      container.removeEventListener('webglcontextlost', lost, true);
      map.remove();
    },
  };
}

type Scene = ReturnType<typeof createScene>;

/** The view and what is derived from it, kept while its source keeps its identity. */
function createScene(first: ControllerView, container: HTMLElement) {
  let palette = readPalette(container);
  let meshOf: MapModel['geometry'] | null = null;
  let mesh: FillState['mesh'] | null = null;
  let bytesOf: MapFills | null = null;
  let bytes = new Uint8Array();
  let drawnMarks: readonly OfferMark[] = NO_MARKS;
  const { fontFamily } = getComputedStyle(container);
  const scene = {
    view: first,
    grid: () => areaPathsOf(scene.view.model.geometry).grid,
    readColours() {
      palette = readPalette(container);
    },
    fillState(): FillState {
      const { geometry, fills, ramp } = scene.view.model;
      if (mesh === null || meshOf !== geometry) {
        mesh = areaMeshOf(geometry, scene.grid());
        meshOf = geometry;
      }
      if (bytesOf !== fills) {
        bytes = new Uint8Array(packFills(fills));
        bytesOf = fills;
      }
      return { mesh, bytes, ramp, palette, texture: scene.view.texture };
    },
    fillView() {
      const { frame, camera } = scene.view;
      const fit = fitGrid(scene.grid(), frame, camera);
      return {
        centre: fit.toGrid(frame.width / 2, frame.height / 2),
        pixelsPerUnit: fit.pixelsPerUnit,
        width: frame.width,
        height: frame.height,
        devicePixelRatio,
      };
    },
    /** The marks of the offers at the present zoom. */
    marks(): readonly OfferMark[] {
      const { model, frame, camera } = scene.view;
      if (model.offers === null) return NO_MARKS;
      const { offers, picked } = model.offers;
      const { pixelsPerUnit } = fitGrid(scene.grid(), frame, camera);
      return placeOffers(offers, scene.grid(), { pixelsPerUnit, picked });
    },
    /** Whether other marks are to be drawn than last time. */
    remarked: () => scene.marks() !== drawnMarks,
    marked() {
      drawnMarks = scene.marks();
      const offers = scene.view.model.offers?.offers ?? [];
      return { marks: drawnMarks, offers, grid: scene.grid(), palette, fontFamily };
    },
    lines() {
      const { model, texture } = scene.view;
      return { geometry: model.geometry, context: model.context, palette, texture };
    },
  };
  return scene;
}

const NO_MARKS: readonly OfferMark[] = [];

function createMap({ container, locale }: ControllerOptions, scene: Scene): MapLibreMap {
  const { longitude, latitude, zoom } = cameraToMapLibre(
    scene.grid(),
    scene.view.frame,
    scene.view.camera,
  );
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    center: [longitude, latitude],
    zoom,
    minZoom: -2,
    maxZoom: 24,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    boxZoom: false,
    renderWorldCopies: false,
    attributionControl: false,
    trackResize: false,
    cooperativeGestures: true,
    locale: { ...locale, 'Map.Title': scene.view.title },
    canvasContextAttributes: { antialias: true },
    transformConstrain: (centre, level) => {
      const view = { longitude: centre.lng, latitude: centre.lat, zoom: level };
      const grid = scene.grid();
      const camera = clampCamera(cameraFromMapLibre(grid, scene.view.frame, view));
      const allowed = cameraToMapLibre(grid, scene.view.frame, camera);
      return { center: new LngLat(allowed.longitude, allowed.latitude), zoom: allowed.zoom };
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function jump(map: MapLibreMap, scene: Scene): void {
  const { longitude, latitude, zoom } = cameraToMapLibre(
    scene.grid(),
    scene.view.frame,
    scene.view.camera,
  );
  map.jumpTo({ center: [longitude, latitude], zoom });
}

function mapView(map: MapLibreMap) {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
