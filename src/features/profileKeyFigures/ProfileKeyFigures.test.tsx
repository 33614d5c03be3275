import { describe, expect, it } from 'vitest';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { ProfileKeyFigures } from './ProfileKeyFigures.tsx';

describe('the key figures of a Steckbrief', () => {
  it('say value, cases, city and trend, and lead to the figure', async () => {
    const markup = renderInProfile(await openProfile('d1'), <ProfileKeyFigures />);
    const text = readableText(markup);
    expect(text).toContain('Quellstadt');
    expect(text).toMatch(/(darüber|darunter) \([+−]/);
    expect(markup).toMatch(/href="#v=1&amp;view=explore[^"]*areas=d1/);
  });

  it('of the city are compared with no city and need no note on above and below', async () => {
    const text = readableText(renderInProfile(await openProfile('0'), <ProfileKeyFigures />));
    expect(text).not.toContain('darunter (');
  });

  it('show a withheld figure in words', async () => {
    const markup = renderInProfile(await openProfile('d6'), <ProfileKeyFigures />);
    for (const [, state, value] of markup.matchAll(/data-state="(\w+)">([^<]+)/g)) {
      expect(value).not.toMatch(/NaN|undefined/);
      if (state !== 'number') expect(value).not.toMatch(/^0( |$)(?!bis)/);
    }
  });

  it('speak English', async () => {
    const text = readableText(
      renderInProfile(await openProfile('d1'), <ProfileKeyFigures />, 'en'),
    );
    expect(text).toMatch(/(above|below) \([+−]/);
  });
});
