import { describe, expect, it } from 'vitest';
import type { SpineRow } from '../../domain/profile/spineRows.ts';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { ProfileSpine } from './ProfileSpine.tsx';
import { lookOf } from './spineGroups.ts';

const judged = (significance: SpineRow['significance'], tone: 'strength' | 'need' | 'neutral') =>
  lookOf({ significance, comparator: { tone } } as SpineRow);

describe('the rows of a Steckbrief', () => {
  it('are judged only where the difference is more than chance, by what the figure stands for', () => {
    expect(judged('distinguishable', 'strength')).toBe('better');
    expect(judged('distinguishable', 'need')).toBe('worse');
    expect(judged('distinguishable', 'neutral')).toBe('different');
    expect(judged('not_distinguishable', 'need')).toBe('similar');
    expect(judged('not_tested', 'need')).toBe('untested');
  });

  it('stand against the city, with links to their figures', async () => {
    const markup = renderInProfile(await openProfile('d1'), <ProfileSpine />);
    expect(readableText(markup)).toContain('Die Mitte jeder Zeile ist Quellstadt');
    expect(markup).toMatch(/<th scope="row"[^>]*><a href="#v=1&amp;view=explore/);
    expect(markup).toMatch(/<th scope="col"[^>]*>Altstadt<\/th>/);
  });

  it('of the city stand against the median where the larger place has few figures', async () => {
    const text = readableText(renderInProfile(await openProfile('0'), <ProfileSpine />));
    expect(text).toContain('Quellstadt und seine Gebiete');
    expect(text).not.toContain('nicht geprüft');
  });
});
