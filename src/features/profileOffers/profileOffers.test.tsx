import { describe, expect, it } from 'vitest';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { offersAsOf } from './offersAsOf.ts';
import { ProfileOffers } from './ProfileOffers.tsx';

describe('the offers of a Steckbrief', () => {
  it('are those that stand in the area, by category and with their dates', async () => {
    const text = readableText(renderInProfile(await openProfile('0'), <ProfileOffers />));
    for (const { name, area, status } of tinyInventory.offers) {
      if (area !== null && status !== 'closed' && status !== 'moved') expect(text).toContain(name);
    }
    expect(text).toContain('Stand der Einträge');
  });

  it('are said to be none where there is none', async () => {
    const taken = new Set(tinyInventory.offers.map(({ area }) => area as string));
    const free = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].find((id) => !taken.has(id))!;
    const markup = renderInProfile(await openProfile(free), <ProfileOffers />);
    expect(readableText(markup)).toContain('ist kein Angebot verzeichnet');
    expect(markup).not.toContain('data-viz="map"');
  });

  it('name the earliest and the latest date as far as entries state one', () => {
    const dated = (...dates: (string | null)[]) => dates.map((asOf) => ({ asOf }));
    expect(offersAsOf(dated('2017-03', null, '2012'), 'de')).toEqual({
      from: '2012',
      to: 'März 2017',
    });
    expect(offersAsOf(dated(null), 'de')).toBeNull();
  });
});
