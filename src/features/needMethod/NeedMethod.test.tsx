import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { DISTRICT } from '../../testing/tinyPackage.ts';
import { NeedMethod } from './NeedMethod.tsx';

async function shownIn(language: 'de' | 'en') {
  const atlas = await openTinyAtlas({ view: { view: 'need', level: DISTRICT } });
  return renderInNeed(atlas, <NeedMethod onCopyLink={() => {}} />, language);
}

describe('NeedMethod', () => {
  it('names every setting that the answer depends on', async () => {
    const text = readableText(await shownIn('de'));
    expect(text).toContain('Arbeitslosenanteil: 100,0 %');
    expect(text).toContain('Luftlinie × 1,3');
    expect(text).toContain('1.000 zufällige Gewichtungen');
    expect(text).toContain('sozialraumatlas');
    expect(text).toContain('31.12.2021');
  });

  it('links to the notes on its methods', async () => {
    expect(await shownIn('de')).toMatch(/href="#[^"]*rankSensitivity/);
  });

  it('speaks English throughout', async () => {
    const text = readableText(await shownIn('en'));
    expect(text).toContain('straight line × 1.3');
    expect(text).toContain('Sources and licences');
  });
});
