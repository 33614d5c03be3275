import { describe, expect, it } from 'vitest';
import { HOME_CAMERA } from '../domain/geo/camera.ts';
import { chosenRenderer } from './chosenRenderer.ts';

const zoomedIn = { centreX: 0.5, centreY: 0.5, scale: 2 };
const rendererFor = (change: Partial<Parameters<typeof chosenRenderer>[0]>) =>
  chosenRenderer({ renderer: 'auto', rendererFailed: false, camera: HOME_CAMERA, ...change });

describe('chosenRenderer(session)', () => {
  it('draws the whole city as SVG and leaves zooming to the graphics card', () => {
    expect(rendererFor({})).toBe('svg');
    expect(rendererFor({ camera: zoomedIn })).toBe('gl');
  });

  it('does as the person says', () => {
    expect(rendererFor({ renderer: 'svg', camera: zoomedIn })).toBe('svg');
    expect(rendererFor({ renderer: 'gl' })).toBe('gl');
  });

  it('never goes back to a graphics card that failed', () => {
    const failed = { rendererFailed: true, renderer: 'gl', camera: zoomedIn } as const;
    expect(rendererFor(failed)).toBe('svg');
  });
});
