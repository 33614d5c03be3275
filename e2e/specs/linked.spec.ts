import { expect, test } from '../atlasDriver.ts';

const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';
const SIX = ['Lobeda-Ost', 'Lobeda-West', 'Winzerla', 'Nord II', 'Jena-Nord', 'Jena-Süd'];

test('an area pointed at on the map stands out everywhere, and one focused in the ranking in the same way', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.pointsAt('Winzerla');
  await expect.poll(() => atlas.get.readout()).toMatch(/^Winzerla\s*6,81 %\s*Rang 3 von \d+/);
  const highlighted = async () =>
    (await atlas.get.ranking()).filter(({ isHighlighted }) => isHighlighted);
  await expect.poll(highlighted).toMatchObject([{ name: 'Winzerla' }]);
  const fifth = async () => (await atlas.get.legend()).highlighted;
  await expect.poll(fifth).toBe(4);
  expect((await atlas.get.legend()).classes[4]).toMatch(/^[\d,]+ bis 12: \d Gebiete$/);
  const pointedAt = await atlas.get.readout();
  const outline = await atlas.get.highlightOutline();
  await atlas.when.focuses('button', /^Lobeda-Ost, /);
  await expect.poll(() => atlas.get.readout()).toMatch(/^Lobeda-Ost/);
  await atlas.when.press('ArrowDown', 'ArrowDown');
  await expect.poll(() => atlas.get.readout()).toBe(pointedAt);
  await expect.poll(() => atlas.get.highlightOutline()).toBe(outline);
  await expect.poll(fifth).toBe(4);
});

test('six areas can be selected, each with its own colour and mark; a seventh is refused in words', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  for (const area of SIX) await atlas.when.picksInRanking(area);
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('63,62,90,72,43,44');
  await expect.poll(async () => (await atlas.get.selectionLooks()).length).toBe(6);
  const looks = await atlas.get.selectionLooks();
  expect(looks.map(({ name }) => name)).toEqual(SIX);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(6);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(6);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);

  await atlas.when.picksInRanking('Jena-West');
  await expect
    .poll(() => atlas.get.notice())
    .toBe('Es sind schon sechs Gebiete ausgewählt. Nehmen Sie zuerst eines heraus.');
  expect(atlas.get.inFragment('areas')).toBe('63,62,90,72,43,44');
  expect(await atlas.get.rankingLine('Jena-West')).toMatchObject({ isSelected: false });
});

test('a click on the map selects one area, with Shift one more, and a second click lets go', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.clicksArea('Winzerla');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90');
  await atlas.when.clicksArea('Lobeda-West', { additive: true });
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('90,62');
  await atlas.when.clicksArea('Lobeda-Ost');
  await expect.poll(() => atlas.get.inFragment('areas')).toBe('63');
  await atlas.when.clicksArea('Lobeda-Ost');
  await expect.poll(() => atlas.get.inFragment('areas')).toBeNull();
});

test('a class picked in the legend keeps its colour while the others step back', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  const highest = /^[\d,]+ bis 12: /;
  await atlas.when.clicks('button', highest);
  await expect(atlas.get.byRole('button', highest)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => atlas.get.mapFill('Winzerla')).toBe('class 4');
  await expect.poll(() => atlas.get.mapFill('Jena-Nord')).toBe('plain');
  await atlas.when.clicks('button', highest);
  await expect.poll(() => atlas.get.mapFill('Jena-Nord')).toMatch(/^class /);
});

test('another level shows its own areas everywhere', async ({ atlas }) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.chooses('Gebiete:', '6 Planungsräume');
  await expect
    .poll(async () => (await atlas.get.ranking()).filter(({ isArea }) => isArea).length)
    .toBe(6);
  await expect(
    atlas.get.byRole('figure', 'Karte: Arbeitslosenanteil, 31. Dezember 2017, Planungsräume'),
  ).toBeVisible();
  await atlas.when.clicks('tab', 'Tabelle');
  await expect(atlas.get.byRole('table', /6 Planungsräume/)).toBeVisible();
  await atlas.when.chooses('Gebiete:', 'Stadt');
  await expect.poll(() => atlas.get.summary()).toContain('Jena insgesamt: 4,35 %');
});

test('the difference to another year is in points, with signs and a legend on both sides of zero', async ({
  atlas,
}) => {
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=90`);
  await atlas.when.chooses('Vergleich mit:', '2007');
  // 3,039 of 69,796 now, 6.51 per cent then.
  await expect.poll(() => atlas.get.summary()).toContain('Jena insgesamt: −2,16 Pp.');
  await expect.poll(() => atlas.get.rankingLine('Jena')).toMatchObject({ value: '−2,16' });
  expect((await atlas.get.rankingLine('Winzerla'))?.value).toMatch(/^−\d,\d\d$/);
  const { classes } = await atlas.get.legend();
  expect(classes.filter((name) => name.startsWith('−')).length).toBeGreaterThan(0);
  expect(classes.some((name) => / bis (unter )?\+?\d/.test(name))).toBe(true);
  await atlas.when.chooses('Vergleich mit:', '–');
  await expect.poll(() => atlas.get.rankingLine('Jena')).toMatchObject({ value: '4,35' });
});

test('play runs through the years, pause keeps the one that is shown', async ({ atlas }) => {
  await atlas.given.opened('v=1&indicator=unemp_rate_16_64&period=2014');
  await atlas.when.clicks('button', 'Verlauf abspielen');
  await expect(atlas.get.byRole('button', 'Anhalten')).toBeVisible();
  await expect.poll(() => atlas.get.shownPeriod()).toBe('31. Dezember 2015');
  await atlas.when.clicks('button', 'Anhalten');
  await expect(atlas.get.byRole('button', 'Verlauf abspielen')).toBeVisible();
  const shown = await atlas.get.shownPeriod();
  await expect.poll(() => `31. Dezember ${atlas.get.inFragment('period')}`).toBe(shown);
  await atlas.when.press('Control+z');
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2014');
});

test('play ends with the last year and stays there', async ({ atlas }) => {
  await atlas.given.opened('v=1&indicator=unemp_rate_16_64&period=2016');
  await atlas.when.clicks('button', 'Verlauf abspielen');
  await expect.poll(() => atlas.get.shownPeriod()).toBe('31. Dezember 2017');
  await expect(atlas.get.byRole('button', 'Verlauf abspielen')).toBeVisible();
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2017');
});

test('the picker finds words without umlauts and with typing errors, previews, and Esc brings back', async ({
  atlas,
}) => {
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=90`);
  const fragment = atlas.get.fragment();
  const summary = await atlas.get.summary();
  await atlas.when.opensPicker();
  await atlas.when.types('altenquotient');
  await expect.poll(() => atlas.get.options()).toContainEqual(expect.stringMatching(/^Altenquot/));
  await atlas.when.press('ArrowDown');
  await expect.poll(() => atlas.get.summary()).toMatch(/^Winzerla: \d\d,\d/);
  expect(atlas.get.fragment()).toBe(fragment);
  await atlas.when.press('Escape');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect.poll(() => atlas.get.summary()).toBe(summary);
  await atlas.should.showHeading('Arbeitslosenanteil');

  await atlas.when.opensPicker();
  await atlas.when.types('auslaender');
  await expect
    .poll(() => atlas.get.options())
    .toContainEqual(expect.stringMatching(/^Staatsangehörigkeit/));
  await atlas.when.press('Control+a');
  await atlas.when.types('winzerla');
  await expect.poll(() => atlas.get.options()).toContainEqual(expect.stringMatching(/^Winzerla/));
});

test('another method, number and limits of classes change map, legend and link', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.clicks('button', 'Klassen ändern');
  await atlas.when.chooses('Verfahren', 'Gleich breite Klassen');
  await expect.poll(() => atlas.get.inFragment('classes')).toMatch(/^equal_interval,5/);
  await atlas.when.picksClassCount(3);
  await expect.poll(async () => (await atlas.get.legend()).classes.length).toBe(3);
  await atlas.when.chooses('Verfahren', 'Eigene Grenzen');
  await expect.poll(() => atlas.get.inFragment('classes')).toMatch(/^manual,/);
  await atlas.when.fills('Grenze 1', '5');
  await expect.poll(() => atlas.get.inFragment('classes')).toMatch(/^manual,\d,\w+,\w+,5,/);
  // The first Esc closes the hint of the button that has the focus.
  await atlas.when.press('Escape', 'Escape');
  await expect(atlas.get.byRole('dialog')).toBeHidden();
  await expect.poll(async () => (await atlas.get.legend()).classes[0]).toMatch(/bis unter 5:/);
  // 4.97 per cent is just below the limit, 5.84 above it.
  await expect.poll(() => atlas.get.mapFill('Nord II')).toBe('class 0');
  await expect.poll(() => atlas.get.mapFill('Winzerla')).toBe('class 1');
});

test('the time slider has only the years that exist, and says which year it fell back to', async ({
  atlas,
}) => {
  await atlas.given.opened(UNEMPLOYED_SHARE);
  await atlas.when.opensPicker();
  await atlas.when.types('einfamilien');
  await expect.poll(() => atlas.get.options()).toContainEqual(expect.stringMatching(/^Wohngeb/));
  await atlas.when.press('Enter');
  await expect
    .poll(() => atlas.get.notice())
    .toBe('Für 2017 gibt es hier keine Werte; gezeigt wird 2016.');
  await atlas.when.focuses('slider', 'Zeitpunkt wählen');
  for (let year = 2016; year >= 2007; year--) {
    await expect.poll(() => atlas.get.shownPeriod()).toBe(`31. Dezember ${year}`);
    await atlas.when.press('ArrowLeft');
  }
  // There is none before: the key leads nowhere.
  await expect.poll(() => atlas.get.inFragment('period')).toBe('2007');
  expect(await atlas.get.shownPeriod()).toBe('31. Dezember 2007');
});
