import { expect, test } from '../atlasDriver.ts';

const WEST = 'v=1&view=profile&level=district&area=62&since=2012&until=2017';

test('by link and keyboard: what stands out leads to its figure, and the next area follows', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(WEST);
  await atlas.should.showHeading('Lobeda-West');
  const sentences = page.locator('.profile-standout > li:has(a)');
  await expect.poll(() => sentences.count()).toBeGreaterThanOrEqual(3);
  const first = sentences.first();
  const sentence = (await first.locator('p').textContent()) ?? '';
  const address = (await first.locator('a').getAttribute('href')) ?? '';
  await first.locator('a').focus();
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.inFragment('view')).toBe('explore');
  expect(address).toContain(`indicator=${atlas.get.inFragment('indicator')}`);
  expect(atlas.get.inFragment('areas')).toBe('62');
  await expect.poll(async () => sentence.includes(await atlas.get.heading())).toBe(true);

  await page.goBack();
  await atlas.should.showHeading('Lobeda-West');
  const next = page.locator('a[rel="next"]');
  const name = (await next.textContent()) ?? '';
  await next.focus();
  await atlas.when.press('Enter');
  await atlas.should.showHeading(name);
  await expect.poll(() => atlas.get.inFragment('since')).toBe('2012');
});

test('two reports are chosen, and the table says what lies between them', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(WEST);
  const table = page.locator('.profile-changes-box').first();
  await expect(table).toContainText('von 2012 bis 2017');
  await atlas.when.chooses('Seit', '2015');
  await expect(table).toContainText('von 2015 bis 2017');
  await expect.poll(() => atlas.get.inFragment('since')).toBe('2015');
});

test('city, planning area and a district with few residents read sensibly', async ({
  atlas,
  page,
}) => {
  for (const area of ['0', 'lobeda', '192']) {
    await atlas.given.opened(`v=1&view=profile&area=${area}`);
    await expect(page.locator('.profile-section')).toHaveCount(8);
    const words = ((await page.locator('.profile').textContent()) ?? '').replaceAll(/\s+/g, ' ');
    expect(words).not.toMatch(/NaN|undefined|\{\w+\}/);
    if (area === '192') expect(words).toContain('liegen nur wenige Werte vor');
  }
});

test('the page is free of axe findings in light and dark', async ({ atlas }) => {
  await atlas.given.opened(WEST);
  await atlas.should.haveNoAxeViolationsInLightAndDark();
});

test('on the narrowest screen nothing scrolls sideways', async ({ atlas }) => {
  await atlas.given.narrowScreen();
  await atlas.given.opened(WEST);
  await atlas.should.notScrollSideways();
});
