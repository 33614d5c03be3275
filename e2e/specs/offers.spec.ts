import { readFileSync } from 'node:fs';
import { write } from 'hucre';
import Papa from 'papaparse';
import type { AtlasDriver } from '../atlasDriver.ts';
import { expect, type OffersDriver, test } from '../offersDriver.ts';

/** The inventory as it stands in the package. */
const INVENTORY = ['offers', 'offers_osm'].flatMap((name) => {
  const text = readFileSync(new URL(`../../data/jena/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
});
const OFFERS_OF_JENA = INVENTORY.length;
const YOUTH = INVENTORY.filter(({ category }) => category === 'jugend');
const PLACED_YOUTH = YOUTH.filter(({ lon }) => lon !== '');

const HEADINGS =
  'Kennung;Name;Kategorie;Adresse;PLZ;Längengrad;Breitengrad;Plätze;Alter von;Alter bis;Eröffnet;Geschlossen';
const ROWS = [
  'neu-1;Neuer Treff am Fluss;Jugendeinrichtungen;;;11,59;50,93;20;10;18;2001;2030',
  'neu-2;Treff in Leipzig;Jugendeinrichtungen;;;12,37;51,34;;;;;',
  'neu-3;Treff ohne Ort;Jugendeinrichtungen;Nirgendwostraße 1;;;;;;;;',
  'neu-4;Treff mit Schulden;Jugendeinrichtungen;;;11,59;50,93;-3;;;;',
  'neu-5;Treff für Verkehrte;Jugendeinrichtungen;;;11,59;50,93;;18;10;;',
  'neu-6;Treff von gestern;Jugendeinrichtungen;;;11,59;50,93;;;;2020-05-01;2019-12-31',
  'neu-1;Treff mit fremder Kennung;Jugendeinrichtungen;;;11,59;50,93;;;;;',
  'neu-8;Treff in Worten;Jugendeinrichtungen;;;11,59;50,93;abc;;;;',
  'neu-9;Treff am Graben;Jugendeinrichtungen;Löbdergraben 12;07743;;;15;;;;',
];

const exactly = (name: string) => new RegExp(`^${name.replace(/[^\w\s]/g, '.')}$`);
const wordsOf = (count: number) => `${count} Angebote`;

/** By keyboard: the dialog of the import, with a file in it. */
async function importing(
  { atlas, offers }: { atlas: AtlasDriver; offers: OffersDriver },
  file: Parameters<OffersDriver['choosesFile']>[0],
): Promise<void> {
  await atlas.when.focuses('searchbox', 'Angebote durchsuchen');
  await atlas.when.tabsTo('Liste einlesen');
  await atlas.when.press('Enter');
  await expect(atlas.get.byRole('dialog')).toBeVisible();
  await atlas.when.focuses('button', /^Datei wählen/);
  // A dialog that opens takes the focus to itself.
  await expect.poll(() => atlas.get.focused()).toMatch(/^Datei wählen/);
  await offers.choosesFile(file);
  await expect(atlas.get.byRole('region', 'Ergebnis der Prüfung')).toBeVisible();
}

test('by keyboard: a list with good and bad rows; each flaw has row and column, undo takes all back', async ({
  atlas,
  offers,
}) => {
  test.slow();
  await offers.opened('offers');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA));
  await importing(
    { atlas, offers },
    { name: 'treffs.csv', content: `${[HEADINGS, ...ROWS].join('\r\n')}\r\n` },
  );
  const flaws = await offers.flaws();
  expect(flaws.map(({ row, column, value }) => [row, column, value])).toEqual([
    ['5', 'Plätze', '-3'],
    ['6', 'Alter bis', '10'],
    ['7', 'Geschlossen', '2019-12-31'],
    ['8', 'Kennung', 'neu-1'],
    ['9', 'Plätze', 'abc'],
    ['3', 'Längengrad', '12,37'],
    ['4', 'Adresse', 'Nirgendwostraße 1'],
  ]);
  expect(flaws.map(({ words }) => words.split('.')[0])).toEqual([
    ...new Array<string>(5).fill('Weggelassen'),
    ...new Array<string>(2).fill('Übernommen'),
  ]);
  await atlas.should.haveNoAxeViolationsInLightAndDark();

  await atlas.when.tabsTo('4 Angebote übernehmen');
  await atlas.when.press('Enter');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 4));
  await atlas.when.focuses('searchbox', 'Angebote durchsuchen');
  await atlas.when.types('treff am graben');
  await expect.poll(() => offers.names()).toEqual(['Treff am Graben']);
  await atlas.when.tabsTo('Treff am Graben');
  await atlas.when.press('Enter');
  await expect.poll(() => offers.detail('Ort')).toContain('aus der Adresse, hausgenau');
  await atlas.when.press('Escape');
  await atlas.when.press('Control+z', 'Control+z');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA));
});

test('the import fits the narrowest screen', async ({ atlas, offers }) => {
  await offers.opened('offers');
  const content = [HEADINGS, ...ROWS].join('\n');
  await importing({ atlas, offers }, { name: 'treffs.csv', content });
  await atlas.given.narrowScreen();
  await atlas.should.keepDialogInside();
  await atlas.should.haveNoAxeViolations();
  await atlas.should.notScrollSideways();
});

test('a workbook is read as a table is', async ({ atlas, offers }) => {
  const cells = [HEADINGS, ...ROWS].map((row) => row.split(';'));
  const content = await write({ sheets: [{ name: 'Treffs', rows: cells }] });
  await offers.opened('offers');
  await importing({ atlas, offers }, { name: 'treffs.xlsx', content });
  const flaws = await offers.flaws();
  expect(flaws).toHaveLength(7);
  expect(flaws).toContainEqual(
    expect.objectContaining({ row: '9', column: 'Plätze', value: 'abc' }),
  );
  await atlas.when.clicks('button', '4 Angebote übernehmen');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 4));
});

test('an offer is added by address; how well it was found is graded and never guessed', async ({
  atlas,
  offers,
}) => {
  await offers.opened('offers');
  await atlas.when.focuses('button', 'Angebot hinzufügen');
  await atlas.when.press('Enter');
  await offers.writes('Name', 'Probetreff');
  await atlas.when.chooses('Kategorie', 'Jugendeinrichtungen');
  await offers.writes('Adresse', 'Löbdergraben 12');
  await expect.poll(() => offers.placeWords()).toContain('aus der Adresse, hausgenau');
  await offers.writes('Adresse', 'Löbdergraben 999');
  await expect.poll(() => offers.placeWords()).toContain('aus der Adresse, nur die Straße');
  await offers.writes('Adresse', 'Nirgendwostraße 1');
  await expect.poll(() => offers.placeWords()).toContain('kein Ort bekannt');
  expect(await offers.placeWords()).toContain('nicht im Adressverzeichnis');
  await atlas.should.haveNoAxeViolations();
  await offers.writes('Adresse', 'Löbdergraben 12');
  await atlas.when.clicks('button', 'Übernehmen');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 1));
  await expect.poll(() => offers.offCentre()).toBeLessThan(40);
});

/** An offer of the person's own, chosen on the map. */
async function ownOffer(atlas: AtlasDriver, offers: OffersDriver): Promise<void> {
  await atlas.when.clicks('button', 'Angebot hinzufügen');
  await offers.writes('Name', 'Probetreff');
  await atlas.when.chooses('Kategorie', 'Jugendeinrichtungen');
  await offers.writes('Adresse', 'Löbdergraben 12');
  await atlas.when.clicks('button', 'Übernehmen');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
}

async function placeOf(atlas: AtlasDriver, offers: OffersDriver): Promise<string> {
  await atlas.when.focuses('button', /^Probetreff$/);
  await atlas.when.press('Enter');
  await expect(atlas.get.byRole('dialog')).toBeFocused();
  const place = await offers.detail('Ort');
  await atlas.when.press('Escape');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  return place;
}

test('an offer is moved on the map by keyboard and by pointer', async ({ atlas, offers }) => {
  test.slow();
  await offers.opened('offers', { find: '{"text":"probetreff"}' });
  await ownOffer(atlas, offers);
  const stated = await placeOf(atlas, offers);

  await atlas.when.focuses('button', 'Aktionen für Probetreff');
  await atlas.when.press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(atlas.get.byRole('dialog', 'Angebot bearbeiten')).toBeVisible();
  await atlas.when.tabsTo('Ort auf der Karte setzen');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.focused()).toBe('25 m nach Norden');
  await atlas.when.press('ArrowUp', 'ArrowUp', 'Shift+ArrowRight');
  await expect(atlas.get.byRole('status').getByText(/^Gewählt: Breite 50,9\d+°/)).toBeVisible();
  await atlas.should.haveNoAxeViolations();
  await atlas.when.tabsTo('Diesen Ort nehmen');
  await atlas.when.press('Enter');
  await atlas.when.tabsTo('Übernehmen');
  await atlas.when.press('Enter');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect.poll(() => placeOf(atlas, offers)).toContain('von Hand gesetzt');
  const byKeys = await placeOf(atlas, offers);
  expect(byKeys).not.toBe(stated);

  await atlas.when.focuses('button', 'Aktionen für Probetreff');
  await atlas.when.press('Enter', 'ArrowDown', 'Enter');
  await expect.poll(() => offers.offCentre()).toBeLessThan(40);
  await offers.dragsPicked(60, -40);
  await expect.poll(() => placeOf(atlas, offers)).not.toBe(byKeys);
  expect(await placeOf(atlas, offers)).toContain('von Hand gesetzt');
  await atlas.when.press('Control+z');
  await expect.poll(() => placeOf(atlas, offers)).toBe(byKeys);
});

test('the map shows what the table lists, and brings a chosen offer into view', async ({
  atlas,
  offers,
}) => {
  test.slow();
  await atlas.given.reducedMotion();
  await offers.opened('offers', { find: '{"categories":["jugend"]}' });
  await expect.poll(() => offers.count()).toBe(`${YOUTH.length} Angebote von ${OFFERS_OF_JENA}`);
  await expect.poll(() => offers.drawn()).toBe(PLACED_YOUTH.length);
  await expect.poll(() => offers.saidDrawn()).toBe(PLACED_YOUTH.length);

  const placed = new Set(PLACED_YOUTH.map(({ name }) => name));
  const first = (await offers.names()).find((name) => placed.has(name)) ?? '';
  await atlas.when.listensToAnnouncements();
  await atlas.when.focuses('button', exactly(first));
  await atlas.when.tabsTo(`Aktionen für ${first}`);
  await atlas.when.press('Enter', 'ArrowDown', 'Enter');
  await expect.poll(() => offers.offCentre()).toBeLessThan(40);
  await expect.poll(() => atlas.get.focused()).toBe(`Aktionen für ${first}`);
  await expect.poll(() => atlas.get.heard()).toContain(`${first} ist auf der Karte hervorgehoben.`);
  await atlas.should.haveNothingMoving();

  await atlas.given.screen(390, 844);
  await atlas.when.focuses('button', exactly(first));
  await atlas.when.press('Enter');
  await atlas.when.clicks('button', 'Auf der Karte zeigen');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect
    .poll(async () => {
      const y = (await offers.ring())?.y ?? -1;
      return y > 0 && y < 844;
    })
    .toBe(true);
});

test('a cell of the Präventionskette counts what table and map then show, also by link', async ({
  atlas,
  offers,
}) => {
  test.slow();
  await offers.opened('chain');
  const cell = atlas.get.byRole('button', /^6 bis 9 Jahre, .*: [1-9]\d* Angebote?/).first();
  const [, counted] = /: (\d+) Angebote?/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
  await cell.focus();
  await atlas.when.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await atlas.when.focuses('button', 'In Angebotstabelle und Karte zeigen');
  await atlas.when.press('Enter');
  const shown = `${counted} Angebote von ${OFFERS_OF_JENA}`;
  await expect.poll(() => offers.count()).toBe(shown);
  await expect.poll(() => offers.names()).toHaveLength(Number(counted));
  await expect.poll(() => atlas.get.focused()).not.toBe('');
  const placed = await offers.listedWithPlace();
  await expect.poll(() => offers.saidDrawn()).toBe(placed);

  await offers.openedAgain();
  await expect.poll(() => offers.count()).toBe(shown);
  await atlas.should.haveNoAxeViolations();
});

test('what a link filters by and the package does not know is left out and said', async ({
  atlas,
  offers,
}) => {
  await offers.opened('offers', { find: '{"area":"atlantis","lifePhase":"nirvana","field":"x"}' });
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA));
  await expect.poll(() => atlas.get.notice()).not.toBe('');
});

test('an offer that only a scenario has is edited as it is, in the scenario', async ({
  atlas,
  offers,
}) => {
  const offer = {
    ...{ id: 'own_probe', name: 'Gedachter Treff', category: 'jugend', subcategory: null },
    ...{ field: null, targetGroup: null, operator: null, address: null, postcode: null },
    ...{ status: 'active', opened: null, closed: null, ages: { from: 10, to: 17 }, capacity: 40 },
    ...{ position: [11.59, 50.93], placement: 'set', area: null, url: null, asOf: null },
    ...{ sources: [], note: null, origin: 'own' },
  };
  const scenarios = [{ name: 'Neubau', edits: [{ kind: 'add', offer }] }];
  await offers.opened('offers', {
    scenarios: JSON.stringify(scenarios),
    scenario: '0',
    find: '{"text":"gedachter"}',
  });
  await atlas.when.focuses('button', 'Aktionen für Gedachter Treff');
  await atlas.when.press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(atlas.get.byRole('dialog', 'Angebot im Szenario bearbeiten')).toBeVisible();
  await expect(atlas.get.byRole('textbox', 'Name')).toHaveValue('Gedachter Treff');
  await offers.writes('Plätze', '55');
  await atlas.when.clicks('button', 'Übernehmen');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect.poll(() => atlas.get.inFragment('scenarios')).toContain('"capacity":55');
  await expect.poll(() => offers.keeping()).toContain('Sie haben nichts geändert');
});

const TRAVEL =
  'from_id,offer_id,minutes\n62,jugend_001,7\n142,jugend_001,12\n62,jugend_002,-4\n62,jugend_001,8\nmond,jugend_001,9\n';

test('work stays on the device when asked to: edits and travel tables, until they are deleted', async ({
  atlas,
  offers,
}) => {
  test.slow();
  await offers.opened('offers');
  await ownOffer(atlas, offers);
  await atlas.when.clicks('button', /Luftlinie/);
  await offers.choosesTravelFile('Wege aus einer Datei …', { name: 'Bus.csv', content: TRAVEL });
  await atlas.when.press('Escape');
  expect(await atlas.get.storedItems()).toEqual([]);
  await atlas.when.clicks('button', 'Auf diesem Gerät behalten');
  await expect
    .poll(() => offers.keeping())
    .toContain('gespeichert: eine Änderung, eine Reisezeittabelle');

  await offers.openedAgain();
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 1));
  await expect
    .poll(() => offers.keeping())
    .toContain('gespeichert: eine Änderung, eine Reisezeittabelle');
  await atlas.when.press('Control+z');
  expect(await offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 1));

  await atlas.when.clicks('button', 'Vom Gerät löschen');
  await expect.poll(() => atlas.get.storedItems()).toEqual([]);
  await offers.openedAgain();
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA));
});

test('damaged work on the device is reported and breaks nothing', async ({ atlas, offers }) => {
  await offers.opened('offers');
  await offers.damagedOnDevice('edits:jena', '{"format":"sozialraumatlas.offer-edits","edits":[{');
  await offers.damagedOnDevice('travel:jena', { format: 'sozialraumatlas.travel-tables' });
  await offers.openedAgain();
  await expect.poll(() => offers.keeping()).toContain('beschädigt');
  await expect.poll(() => offers.count()).toBe(wordsOf(OFFERS_OF_JENA));
  await atlas.when.clicks('button', 'Vom Gerät löschen');
  await expect.poll(() => atlas.get.storedItems()).toEqual([]);
  await offers.openedAgain();
  await expect.poll(() => offers.keeping()).not.toBe('');
  expect(await offers.keeping()).not.toContain('beschädigt');
});

test('a device without room says so and loses nothing', async ({ atlas, offers }) => {
  await offers.opened('offers');
  await ownOffer(atlas, offers);
  await offers.fullDevice();
  await atlas.when.clicks('button', 'Auf diesem Gerät behalten');
  await expect.poll(() => offers.keeping()).toContain('Der Speicher dieses Geräts ist voll');
  expect(await offers.count()).toBe(wordsOf(OFFERS_OF_JENA + 1));
});

test('the places of a travel table can be downloaded, without any figure of people', async ({
  atlas,
  offers,
}) => {
  await offers.opened('action');
  await atlas.when.clicks('button', /Luftlinie/);
  const dwellings = await offers.downloaded(() =>
    atlas.when.clicks('button', 'Wohnorte mit Nummern (CSV)'),
  );
  const [head, ...lines] = dwellings.trimEnd().split('\r\n');
  expect(head).toBe('site_id,lon,lat,area_id,weight');
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.every((line) => /^\d+,11\.\d+,50\.\d+,\d+,1$/.test(line))).toBe(true);
  const places = await offers.downloaded(() =>
    atlas.when.clicks('button', 'Angebote mit Kennungen (CSV)'),
  );
  expect(places).toMatch(/^offer_id,lon,lat,placement,category,name\r\n/);
  await atlas.should.haveNoAxeViolations();
});

test('on the narrowest screen and in forced colours table, filter and editor hold', async ({
  atlas,
  offers,
}) => {
  await atlas.given.narrowScreen();
  await offers.opened('offers');
  await atlas.should.notScrollSideways();
  await atlas.when.clicks('button', 'Filter');
  await atlas.should.notScrollSideways();
  await atlas.should.haveNoAxeViolations();
  await atlas.when.clicks('button', 'Angebot hinzufügen');
  await atlas.should.keepDialogInside();
  await atlas.when.press('Escape');
  await atlas.given.screen(1280, 800);
  await atlas.given.forcedColours();
  await atlas.get.picture('offers-forced-colours');
  await atlas.should.haveNoAxeViolations();
});
