import { describe, expect, it } from 'vitest';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { ProfileStandout } from './ProfileStandout.tsx';

describe('what stands out', () => {
  it('is marked as generated, and each sentence on a figure leads to it', async () => {
    for (const area of ['d1', 'd2', 'west', '0']) {
      const markup = renderInProfile(await openProfile(area), <ProfileStandout />);
      const tones = markup.match(/data-tone=/g)?.length ?? 0;
      const links = markup.match(/href="#v=1&amp;view=explore/g)?.length ?? 0;
      expect(links).toBe(tones);
      if (markup.includes('<li')) {
        expect(readableText(markup)).toMatch(/nach festen Regeln|lässt sich nichts Auffälliges/);
      }
      expect(markup).not.toMatch(/NaN|undefined/);
    }
  });
});
