import { readFile } from 'node:fs/promises';
import { type AtlasDriver, expect, test } from '../atlasDriver.ts';
import type { Page } from '../browser.ts';

/** Bedarf & Angebot with its first question, at the face of scenarios. */
async function openedAtScenarios(atlas: AtlasDriver): Promise<void> {
  await atlas.given.opened('v=1&view=need');
  await atlas.when.clicks('tab', 'Szenarien');
  await expect.poll(() => atlas.get.byRole('button', 'Standorte suchen').count()).toBe(1);
}

/** Opens a file with the button of this name, as a person chooses one. */
async function choosesFile(page: Page, button: string, name: string, content: string) {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}

/** Sentences about people who come into reach or fall out of it, and the table of areas. */
async function effects(atlas: AtlasDriver, page: Page) {
  const table = page.locator('.scenarios-table', {
    hasText: 'Gebiete, in denen sich etwas ändert',
  });
  await expect.poll(() => table.count()).toBe(1);
  await expect.poll(() => table.textContent()).not.toContain('…');
  return {
    // Those on suggested sites stand further down.
    sentences: (await atlas.get.scenarioSentences()).slice(0, 3),
    rows: await table.locator('tbody tr').allTextContents(),
  };
}

test('opens a suggested site by keyboard; who gains is the same when the saved file is opened', async ({
  atlas,
  page,
}) => {
  await openedAtScenarios(atlas);
  await atlas.when.focuses('button', 'Standorte suchen');
  await atlas.when.press('Enter');
  const site = 'Standort 1 als Angebot ins Szenario';
  await expect.poll(() => atlas.get.byRole('button', site).count(), { timeout: 20_000 }).toBe(1);
  const suggestions = await page.locator('.scenarios-sentences').last().textContent();
  expect(suggestions).toMatch(/mindestens [\d.]+ Jugendliche/);
  expect(suggestions).toMatch(/Keine andere Auswahl|mindestens 63/);
  await atlas.when.focuses('button', site);
  await atlas.when.press('Enter');
  const before = await effects(atlas, page);
  expect(before.sentences[0]).toMatch(/^Zusätzlich mit Angebot in 1 km: /);
  expect(before.rows[0]).toContain('Mehr in Reichweite');

  const download = page.waitForEvent('download');
  await atlas.when.focuses('button', 'Als Datei sichern');
  await atlas.when.press('Enter');
  const saved = await readFile(await (await download).path(), 'utf8');

  await atlas.given.opened();
  await openedAtScenarios(atlas);
  await choosesFile(page, 'Szenarien aus Datei', 'szenarien.json', saved);
  await expect.poll(() => effects(atlas, page)).toEqual(before);
});

test('a deleted scenario is told of, and comes back at a press', async ({ atlas, page }) => {
  await openedAtScenarios(atlas);
  await choosesFile(page, 'Szenarien aus Datei', 'a.json', scenariosText(2));
  await expect.poll(() => atlas.get.inFragment('scenario')).toBe('0');
  await atlas.when.focuses('button', 'Löschen');
  await atlas.when.press('Enter');
  await expect.poll(() => page.getByText('Szenario „Nummer 1“ gelöscht.').count()).toBe(1);
  // The focus follows to what can be done about it.
  await expect.poll(() => atlas.get.focused()).toBe('Rückgängig');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.inFragment('scenario')).toBe('0');
  await expect.poll(() => JSON.parse(atlas.get.inFragment('scenarios') ?? '[]')).toHaveLength(2);
});

test('the 21st scenario is refused with words, and twenty are compared and sorted', async ({
  atlas,
  page,
}) => {
  await openedAtScenarios(atlas);
  await choosesFile(page, 'Szenarien aus Datei', 'zwanzig.json', scenariosText(20));
  await expect
    .poll(() => page.getByText('Mehr als 20 Szenarien sind nicht möglich.').count())
    .toBe(1);
  await expect.poll(() => atlas.get.byRole('button', 'Neues Szenario').isDisabled()).toBe(true);
  await choosesFile(page, 'Szenarien aus Datei', 'noch-eins.json', scenariosText(1));
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('mehr als 20');

  const table = page.locator('.scenarios-table', { hasText: 'Alle Szenarien' });
  await expect.poll(() => table.locator('tbody tr').count(), { timeout: 20_000 }).toBe(21);
  await atlas.when.focuses('button', /^Szenario$/);
  await atlas.when.press('Enter', 'Enter');
  const header = table.getByRole('columnheader', { name: 'Szenario' });
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  // The stock stays above them as what they are compared with.
  await expect(table.locator('tbody th').nth(0)).toHaveText('Bestand, wie er ist');
  await expect(table.locator('tbody th').nth(1)).toHaveText('Nummer 9');
});

test('a file that is no good is refused with the place of what is wrong', async ({
  atlas,
  page,
}) => {
  await openedAtScenarios(atlas);
  const said = () => page.getByRole('alert').textContent();
  await choosesFile(page, 'Szenarien aus Datei', 'a.json', 'a;b');
  await expect.poll(said).toContain('kein JSON');
  const bad = [{ name: 'A', edits: [{ kind: 'resize', offer: 'x', capacity: -1 }] }];
  await choosesFile(page, 'Szenarien aus Datei', 'b.json', JSON.stringify(bad));
  await expect.poll(said).toContain('In Szenario 1 ist Schritt 1 unbrauchbar: Feld „capacity“');
  expect(atlas.get.inFragment('scenarios')).toBeNull();
});

test('sites are suggested from a list of one’s own, which travels in the link', async ({
  atlas,
  page,
}) => {
  await openedAtScenarios(atlas);
  await atlas.when.chooses('Standorte vorschlagen aus', 'Eigene Liste');
  const rows = [
    'Standort;Adresse;Breite;Länge',
    'Alte Gärtnerei;;50,9050;11,5950',
    'Nirgends;Gibtesnichtweg 7;;',
    'Nordpol;;99;11,5',
    'Ammerbach;;50,9010;11,5560',
  ];
  await choosesFile(page, 'Standorte aus Datei', 'orte.csv', rows.join('\n'));
  const outcome = page.getByText('2 Standorte übernommen, 2 Zeilen ausgelassen');
  await expect.poll(() => outcome.count()).toBe(1);
  await expect(page.locator('.scenarios-flaws tbody tr')).toHaveCount(2);
  const flaws = await page.locator('.scenarios-flaws tbody tr').allTextContents();
  expect(flaws[0]).toMatch(/^3Adresse/);
  expect(flaws[1]).toMatch(/^4Breite/);

  await atlas.when.focuses('button', 'Standorte suchen');
  await atlas.when.press('Enter');
  const checked = page.getByText('Geprüft wurden alle 2 Orte der Liste');
  await expect.poll(() => checked.count(), { timeout: 20_000 }).toBe(1);

  await atlas.given.opened(atlas.get.fragment());
  await expect.poll(() => page.getByText('Alte Gärtnerei').count()).toBeGreaterThan(0);
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('scenarios with an effect have no axe findings, light and dark, and fit a narrow screen', async ({
  atlas,
  page,
}) => {
  await openedAtScenarios(atlas);
  await choosesFile(page, 'Szenarien aus Datei', 'a.json', scenariosText(1));
  await effects(atlas, page);
  await atlas.when.chooses('Standorte vorschlagen aus', 'Eigene Liste');
  await choosesFile(
    page,
    'Standorte aus Datei',
    'orte.csv',
    'name;lon;lat\nA;11,59;50,9\nB;x;50,9',
  );
  await atlas.when.clicks('button', 'Angebot eröffnen');
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await atlas.given.narrowScreen();
  await atlas.should.notScrollSideways();
});

/** So many scenarios, each of which opens a place for young people in the north of the city. */
function scenariosText(count: number): string {
  const scenarios = Array.from({ length: count }, (_, index) => ({
    name: `Nummer ${index + 1}`,
    edits: [{ kind: 'add', offer: newPlace(index) }],
  }));
  return JSON.stringify(scenarios);
}

function newPlace(index: number) {
  return {
    id: 'plan_1',
    name: 'Neuer Treff',
    category: 'jugend',
    subcategory: null,
    field: 'kinder_jugend',
    targetGroup: null,
    operator: null,
    address: null,
    postcode: null,
    position: [11.61, 50.96 + index / 1000],
    placement: 'set',
    area: null,
    url: null,
    asOf: null,
    sources: [],
    note: null,
    origin: 'own',
    status: 'active',
    opened: null,
    closed: null,
    ages: { from: null, to: null },
    capacity: null,
  };
}
