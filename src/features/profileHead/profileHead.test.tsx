import { describe, expect, it } from 'vitest';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileAreas } from './ProfileAreas.tsx';
import { ProfileHeading } from './ProfileHeading.tsx';

describe('the head of a Steckbrief', () => {
  it('names the area, its level, what it belongs to and its residents', async () => {
    const markup = renderInProfile(await openProfile('d1'), <ProfileHeading />);
    expect(markup).toMatch(/<h1[^>]*>Altstadt<\/h1>/);
    expect(readableText(markup)).toContain('gehört zu West');
    expect(readableText(markup)).toMatch(/Einwohner: [\d.]+ \(/);
  });

  it('of a planning area belongs to the city, and the city to nothing', async () => {
    const west = renderInProfile(await openProfile('west'), <ProfileHeading />);
    expect(readableText(west)).toContain('gehört zu Quellstadt');
    const city = renderInProfile(await openProfile('0'), <ProfileHeading />);
    expect(readableText(city)).not.toContain('gehört zu');
  });

  it('has real links to the areas before and after, and every area by level to choose from', async () => {
    const markup = renderInProfile(await openProfile('west'), <ProfileAreas />);
    expect(markup).toMatch(/rel="prev" aria-label="Vorheriges Gebiet: Ost"/);
    expect(markup).toMatch(/href="#[^"]*area=ost[^"]*"/);
    expect(markup.match(/<optgroup/g)).toHaveLength(3);
    expect(markup.match(/<option /g)).toHaveLength(9);
  });

  it('links to the print view of the area', async () => {
    const markup = renderInProfile(await openProfile('d1'), <ProfileActions />);
    expect(markup).toMatch(/href="#[^"]*area=d1[^"]*print=area"/);
  });

  it('has a map that says what it shows and outlines the area', async () => {
    const markup = renderInProfile(await openProfile('d1'), <LocatorMap />);
    expect(markup).toContain('aria-label="Karte: Lage von Altstadt in Quellstadt"');
    const city = renderInProfile(await openProfile('0'), <LocatorMap />);
    expect(city).toContain('aria-label="Karte: Quellstadt mit seinen Gebieten"');
  });
});
