import { describe, expect, it } from 'vitest';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { periodId } from '../../testing/tinyPackage.ts';
import { ProfileChanges } from './ProfileChanges.tsx';

describe('what has changed', () => {
  it('stands in a table between the two reports, against the city', async () => {
    const asked = { since: periodId('2019'), until: periodId('2021') };
    const markup = renderInProfile(await openProfile('d2', asked), <ProfileChanges />);
    const text = readableText(markup);
    expect(text).toContain('Größte Veränderungen in Bahnhof von 2019 bis 2021');
    expect(markup).toMatch(/<th scope="col"[^>]*>Quellstadt<\/th>/);
    expect(markup).toMatch(/against=2019/);
  });

  it('offers only years in order', async () => {
    const asked = { since: periodId('2019'), until: periodId('2020') };
    const markup = renderInProfile(await openProfile('d2', asked), <ProfileChanges />);
    const [since, until] = [...markup.matchAll(/<select.*?<\/select>/g)].map(([select]) => select);
    expect(since).not.toContain('value="2020"');
    expect(until).not.toContain('value="2019"');
  });
});
