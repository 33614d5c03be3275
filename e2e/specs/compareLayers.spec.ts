import { expect, test } from '../atlasDriver.ts';

const COMPARE = 'v=1&view=compare&level=district&areas=62,51&from=city';
const WORK = `${COMPARE}&set=theme:unemployment`;
const AGE = `${COMPARE}&set=theme:age&panel=maps&maps=indicators`;

test('statistical layers are off until chosen, and each says how it is read', async ({ atlas }) => {
  await atlas.given.opened(AGE);
  await expect(atlas.get.byRole('figure', /räumliche Häufungen/)).toHaveCount(0);
  await atlas.when.chooses('Karte zeigt:', 'räumliche Häufungen');
  await expect.poll(() => atlas.get.inFragment('layer')).toBe('clusters');
  const found = (words: RegExp) => atlas.get.byRole('listitem').filter({ hasText: words });
  await expect(found(/^hoch-hoch: .+ \(\d+\)$/)).not.toHaveCount(0);
  await atlas.should.haveNoAxeViolations();
  await atlas.when.chooses('Karte zeigt:', 'Unterschied zur übrigen Stadt');
  await expect(found(/^über der übrigen Stadt \(\d+\)$/)).not.toHaveCount(0);
});

test('deviations can be marked, and the marks are in the link', async ({ atlas }) => {
  await atlas.given.opened(WORK);
  await atlas.when.clicks('checkbox', 'Unterschiede prüfen');
  await expect.poll(() => atlas.get.inFragment('aids')).toBe('significance');
  await expect
    .poll(async () => (await atlas.get.deviations())[0]?.places[0])
    .toContain('höher, auch unter Berücksichtigung des Zufalls');
});

test('a similar area is found with its reasons, added, and taken back by undo', async ({
  atlas,
}) => {
  await atlas.given.opened(WORK);
  await atlas.when.clicks('button', 'Gebiet hinzufügen');
  await atlas.when.clicks('tab', 'Ähnliche Gebiete');
  await atlas.should.haveNoAxeViolations();
  await atlas.when.clicks('button', 'Vergleichen: Lobeda-Ost');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('62,51,63');
  await atlas.when.press('Escape');
  await atlas.when.clicks('button', 'Rückgängig');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('62,51');
});

test('an own area is made by picking districts, compared, and taken back by undo', async ({
  atlas,
}) => {
  await atlas.given.opened(WORK);
  await atlas.when.clicks('button', 'Gebiet hinzufügen');
  await atlas.when.clicks('tab', 'Eigene Gebiete');
  await atlas.when.clicks('button', 'Eigenes Gebiet anlegen');
  await atlas.when.clicks('checkbox', 'Lobeda-Altstadt');
  await atlas.when.clicks('checkbox', 'Göschwitz');
  await atlas.when.clicks('button', 'Übernehmen');
  await atlas.when.press('Escape');
  await expect.poll(() => atlas.get.inFragment('own')).toMatch(/^1\*/);
  await expect.poll(async () => (await atlas.get.deviations())[0]?.places.length).toBe(3);
  await atlas.when.clicks('button', 'Rückgängig');
  await expect.poll(() => atlas.get.inFragment('own')).toBeNull();
});
