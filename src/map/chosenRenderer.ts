import type { MapCamera } from '../domain/geo/camera.ts';

/** Up to this scale the instant SVG map shows as much as the graphics card could. */
const FREE_ZOOM_FROM = 1.05;

/**
 * SVG draws first, shows the whole city, and does everything on devices without WebGL; the graphics
 * renderer takes over while the person is zoomed in, where it pans and zooms freely.
 */
export function chosenRenderer({
  renderer,
  rendererFailed,
  camera,
}: {
  readonly renderer: 'auto' | 'svg' | 'gl';
  /** WebGL was tried on this device and failed or was lost. */
  readonly rendererFailed: boolean;
  readonly camera: MapCamera;
}): 'svg' | 'gl' {
  if (rendererFailed || renderer === 'svg') return 'svg';
  if (renderer === 'gl') return 'gl';
  return camera.scale > FREE_ZOOM_FROM ? 'gl' : 'svg';
}
