import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../state/atlasStore.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { chosenRenderer } from './chosenRenderer.ts';

const zoomedIn = { centreX: 0.5, centreY: 0.5, scale: 2 };

async function rendererFor(change: Partial<SessionState>) {
  const { session } = (await openTinyAtlas()).store.getState();
  return chosenRenderer({ ...session, ...change });
}

describe('chosenRenderer(session)', () => {
  it('draws the whole city as SVG and leaves zooming to the graphics card', async () => {
    expect(await rendererFor({})).toBe('svg');
    expect(await rendererFor({ camera: zoomedIn })).toBe('gl');
  });

  it('does as the person says', async () => {
    expect(await rendererFor({ renderer: 'svg', camera: zoomedIn })).toBe('svg');
    expect(await rendererFor({ renderer: 'gl' })).toBe('gl');
  });

  it('never goes back to a graphics card that failed', async () => {
    expect(await rendererFor({ rendererFailed: true, renderer: 'gl', camera: zoomedIn })).toBe(
      'svg',
    );
  });
});
