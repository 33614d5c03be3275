import { type AtlasDriver, expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';
const VALUES = /\/values\/pop_65plus\./;
const KEPT = 'Die bisherige Ansicht bleibt erhalten.';

/** Asks for the share of people of 65 and over, for which the file of the test is needed. */
async function asksForOldAge(atlas: AtlasDriver): Promise<void> {
  await atlas.when.opensPicker();
  await atlas.when.types('altenquotient');
  await expect.poll(() => atlas.get.options()).toContainEqual(expect.stringMatching(/^Altenquot/));
  await atlas.when.press('Enter');
}

async function stillWorks(atlas: AtlasDriver): Promise<void> {
  await atlas.should.showHeading('Arbeitslosenanteil');
  await atlas.when.clicks('button', 'Einen Zeitpunkt zurück');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2016');
  await atlas.when.picksInRanking('Winzerla');
  await expect.poll(() => atlas.get.summary()).toMatch(/^Winzerla: \d,\d\d %/);
}

const brokenSlices = [
  ['missing', 'missing', 'Die Datei wurde nicht gefunden.'],
  ['out of reach', 'unreachable', 'Die Datei ließ sich nicht laden.'],
  ['cut off', (text: string) => text.slice(0, text.length / 2), 'passt nicht zu ihrer Prüfsumme'],
  ['altered', (text: string) => text.replace(/\d/, '7'), 'passt nicht zu ihrer Prüfsumme'],
] as const;

test('a file of figures that cannot be used is named in words, the view stays, and it can be asked for again', async ({
  atlas,
  faults,
  page,
}) => {
  test.slow();
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const [what, change, words] of brokenSlices) {
    await atlas.given.files(VALUES, change);
    await asksForOldAge(atlas);
    await expect.poll(() => atlas.get.notice(), what).toContain(words);
    expect(await atlas.get.notice(), what).toContain(KEPT);
    await stillWorks(atlas);
    await atlas.when.press('Control+z', 'Control+z');
    await expect.poll(() => atlas.get.inFragment('period')).toBe('2017');
    // What is done next takes the sentence away.
    await expect.poll(() => atlas.get.notice()).toBe('');
    atlas.should.onlyComplainAbout(faults, VALUES);
    await page.unroute(VALUES);
  }
  await asksForOldAge(atlas);
  await atlas.should.showHeading('Altenquotient');
  expect(await atlas.get.notice()).toBe('');
});

test('a link to a figure whose file is missing opens the first view, with a sentence', async ({
  atlas,
  faults,
}) => {
  await atlas.given.files(VALUES, 'missing');
  await atlas.given.opened('v=1&indicator=share_65plus&period=2017');
  await expect.poll(() => atlas.get.notice()).toContain('Die Datei wurde nicht gefunden.');
  await stillWorks(atlas);
  atlas.should.onlyComplainAbout(faults, VALUES);
});

test('outlines that are missing leave ranking, trend and table as they were', async ({
  atlas,
  faults,
}) => {
  const outlines = /\/geometry\/[^/]*planning_area/;
  await atlas.given.files(outlines, 'missing');
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.chooses('Gebiete:', '6 Planungsräume');
  await expect.poll(() => atlas.get.notice()).toContain('Die Datei wurde nicht gefunden.');
  await stillWorks(atlas);
  atlas.should.onlyComplainAbout(faults, outlines);
});

test('without its context layers the map lacks a river and says so', async ({ atlas, faults }) => {
  const context = /\/context\./;
  await atlas.given.files(context, 'missing');
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await expect.poll(() => atlas.get.notice()).toContain('Die Datei wurde nicht gefunden.');
  await stillWorks(atlas);
  atlas.should.onlyComplainAbout(faults, context);
});

const brokenPackages = [
  ['is of a newer version', (text: string) => newer(text), /neueren Fassung \(\d+\)/],
  ['is cut off', (text: string) => text.slice(0, text.length / 2), /vollständiges JSON/],
  ['is missing', 'missing', /Die Datei wurde nicht gefunden/],
  ['is out of reach', 'unreachable', /Die Datei ließ sich nicht laden/],
] as const;

const newer = (text: string) => text.replace(/("formatVersion":\s*)\d+/, '$199');

test('when the package cannot be used the page says what is wrong and what to do', async ({
  atlas,
  faults,
  page,
}) => {
  const index = /\/data\/index\.json/;
  for (const [what, change, words] of brokenPackages) {
    await atlas.given.files(index, change);
    await atlas.given.opened();
    await atlas.should.showHeading('Der Sozialraumatlas kann nicht geöffnet werden');
    const failure = atlas.get.byRole('alert');
    await expect(failure, what).toContainText(words);
    await expect(failure).toContainText('index.json');
    await expect(failure).toContainText('Laden Sie die Seite neu.');
    atlas.should.onlyComplainAbout(faults, index);
    await page.unroute(index);
  }
  await atlas.should.haveNoAxeViolations();
});

test('an altered manifest is refused by its checksum', async ({ atlas, faults }) => {
  const manifest = /\/manifest\./;
  await atlas.given.files(manifest, newer);
  await atlas.given.opened();
  await expect(atlas.get.byRole('alert')).toContainText('passt nicht zu ihrer Prüfsumme');
  atlas.should.onlyComplainAbout(faults, manifest);
});

test('a link with unknown values shows what is possible and names what is not', async ({
  atlas,
}) => {
  await atlas.given.opened(
    'v=1&indicator=gibtesnicht&period=1899&level=bezirk&areas=62,777&face=kuchen&classes=quantile,99',
  );
  await expect
    .poll(() => atlas.get.notice())
    .toContain('Der Link passt nicht ganz zu diesen Daten');
  const notice = await atlas.get.notice();
  for (const part of [
    'der Indikator „gibtesnicht“ ist hier nicht bekannt',
    'die Gebietsebene „bezirk“',
    'das Gebiet „777“',
    'die Darstellung „kuchen“',
  ]) {
    expect(notice).toContain(part);
  }
  await expect.poll(() => atlas.get.summary()).toMatch(/^Lobeda-West: 8,06 %/);
  await stillWorksWithLobeda(atlas);
});

async function stillWorksWithLobeda(atlas: AtlasDriver): Promise<void> {
  await closesNotice(atlas);
  await atlas.when.picksInRanking('Winzerla');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('62,90');
}

async function closesNotice(atlas: AtlasDriver): Promise<void> {
  await atlas.when.clicks('button', 'Hinweis schließen');
  await expect.poll(() => atlas.get.notice()).toBe('');
}

test('nonsense in a link opens the first view', async ({ atlas }) => {
  // What the address bar itself changes; any other nonsense is tried on the reader of links.
  for (const nonsense of ['%E0%A4%A', '<script>alert(1)</script>']) {
    await atlas.given.opened(nonsense);
    await atlas.should.showHeading('Arbeitslosenanteil');
    await expect.poll(() => atlas.get.rankingLine('Jena')).toMatchObject({ value: '4,35' });
  }
});

test('a link of a newer atlas opens with a word about its version', async ({ atlas }) => {
  await atlas.given.opened('v=9&indicator=share_65plus&period=2017');
  await expect.poll(() => atlas.get.notice()).toContain('die Fassung „9“');
  await expect.poll(() => atlas.get.rankingLine('Jena')).toBeTruthy();
});
