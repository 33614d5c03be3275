import type { SessionState } from '../../state/atlasStore.ts';

/** Up to this scale the instant SVG map shows as much as the graphics card could. */
const FREE_ZOOM_FROM = 1.05;

/**
 * SVG draws first, shows the whole city, and does everything on devices without WebGL; the graphics
 * renderer takes over while the person is zoomed in, where it pans and zooms freely.
 */
export function chosenRenderer(session: SessionState): 'svg' | 'gl' {
  if (session.rendererFailed || session.renderer === 'svg') return 'svg';
  if (session.renderer === 'gl') return 'gl';
  return session.camera.scale > FREE_ZOOM_FROM ? 'gl' : 'svg';
}
