import { expect, test } from '../atlasDriver.ts';

const COMPARE = 'v=1&view=compare&level=district&areas=62,51&set=theme:unemployment&from=city';
const FACES = ['Abweichungen', 'Verläufe', 'Karten', 'Zusammenhang', 'Zwei Indikatoren'];

test('by keyboard alone: add an area, measure it from another one, share the link', async ({
  atlas,
}) => {
  await atlas.given.opened(COMPARE);
  await atlas.should.showHeading('Lobeda-West und Lichtenhain Ort im Vergleich');
  await atlas.when.tabsTo('Gebiet hinzufügen');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.byRole('dialog').count()).toBe(1);
  await atlas.when.focuses('combobox', 'Gebiet suchen');
  await atlas.when.types('Winzerla');
  await atlas.when.press('ArrowDown', 'Enter');
  await expect.poll(() => atlas.get.heading()).toMatch(/Winzerla im Vergleich$/);

  // The headline is drawn before the new column.
  await expect.poll(async () => (await atlas.get.deviations())[0]?.places.length).toBe(3);
  const [unemployed] = await atlas.get.deviations();
  expect(unemployed?.name).toBe('Arbeitslosenanteil');
  expect(unemployed?.reference).toBe('4,35 %');
  expect(unemployed?.places[0]).toMatch(/^8,06 % \+3,71 Pp\./);

  await atlas.when.chooses('Abweichung von:', 'Lobeda-West');
  await expect.poll(async () => (await atlas.get.deviations())[0]?.reference).toBe('8,06 %');
  const before = await atlas.get.deviations();
  await atlas.given.opened(atlas.get.fragment());
  await expect.poll(() => atlas.get.deviations()).toEqual(before);
});

test('the table can begin with the largest deviation', async ({ atlas }) => {
  await atlas.given.opened(COMPARE);
  const listed = (await atlas.get.deviations()).map(({ name }) => name);
  await atlas.when.chooses('Reihenfolge:', 'größte Abweichung zuerst');
  await expect.poll(() => atlas.get.inFragment('order')).toBe('deviation');
  const names = async () => (await atlas.get.deviations()).map(({ name }) => name);
  await expect.poll(names).not.toEqual(listed);
  expect((await names()).toSorted()).toEqual(listed.toSorted());
});

test('every face is reached by arrow keys, free of axe findings in light and dark, and stores nothing', async ({
  atlas,
}) => {
  test.setTimeout(120_000);
  await atlas.given.opened(COMPARE);
  await atlas.when.focuses('tab', FACES[0]!);
  for (const [index, face] of FACES.entries()) {
    if (index > 0) await atlas.when.press('ArrowRight');
    await expect(atlas.get.byRole('tab', face)).toHaveAttribute('aria-selected', 'true');
    await atlas.should.haveNoAxeViolationsInLightAndDark();
  }
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('no face scrolls sideways on the narrowest screen', async ({ atlas, page }) => {
  await atlas.given.narrowScreen();
  await atlas.given.opened(COMPARE);
  for (const face of ['table', 'lines', 'maps', 'scatter', 'bivariate']) {
    await atlas.when.follows(`${COMPARE}&panel=${face}`);
    await expect(page.locator(`.compare[data-face="${face}"]`)).toBeVisible();
    await atlas.should.notScrollSideways();
  }
});

test('a link to areas and measures nobody knows opens a comparison and says so', async ({
  atlas,
}) => {
  await atlas.given.opened('v=1&view=compare&areas=62,nowhere&set=picked:gone&pair=a,b');
  await atlas.should.showHeading('Lobeda-West im Vergleich mit allen');
  await expect.poll(() => atlas.get.notice()).not.toBe('');
});
