import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { DISTRICT } from '../../testing/tinyPackage.ts';
import { NeedScatter } from './NeedScatter.tsx';

describe('NeedScatter', () => {
  it('says that there is no picture where there is no index', async () => {
    const atlas = await openTinyAtlas({ view: { view: 'need', level: DISTRICT } });
    const text = readableText(renderInNeed(atlas, <NeedScatter />));
    expect(text).toBe('Ohne Bedarfsindex gibt es kein Bild.');
  });
});
