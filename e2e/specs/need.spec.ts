import { type AtlasDriver, expect, test } from '../atlasDriver.ts';

const NEED = 'v=1&view=need';

/** The five faces by their name in the link, their tab, and something that only they show. */
const FACES = [
  { name: 'action', tab: 'Handlungsbedarf', content: '.action-list-line' },
  { name: 'offers', tab: 'Angebote', content: '.need-panel tbody tr' },
  { name: 'scenarios', tab: 'Szenarien', content: '.scenarios-row' },
  { name: 'chain', tab: 'Präventionskette', content: '.prevention-chain-table' },
  { name: 'method', tab: 'Methode', content: '.need-method' },
] as const;

/** Verdicts come from the worker a moment after the view. */
async function judged(atlas: AtlasDriver): Promise<void> {
  await expect
    .poll(() => atlas.get.byRole('heading', 'Zuerst hinschauen').count(), { timeout: 20_000 })
    .toBe(1);
}

test('by keyboard alone: ask, read the reasons, close an offer, read who loses, share the link', async ({
  atlas,
}) => {
  await atlas.given.opened();
  await atlas.when.tabsTo('Bedarf & Angebot');
  await atlas.when.press('Enter');
  await expect.poll(() => atlas.get.heading()).toBe('Wo fehlen Angebote für Jugendliche?');
  await judged(atlas);
  const [first] = await atlas.get.actionLines();
  expect(first?.facts).toMatch(/Bedarf Rang \d+( bis \d+)? von \d+/);
  expect(first?.facts).toMatch(/mit Angebot in 1 km/);
  expect(first?.facts).toMatch(/nächstes Angebot/);

  await atlas.when.focuses('tab', 'Handlungsbedarf');
  await atlas.when.press('ArrowRight', 'ArrowRight');
  await atlas.when.focuses('button', 'Neues Szenario');
  await atlas.when.press('Enter');
  await atlas.when.tabsTo('Übernehmen');
  await atlas.when.press('Enter');
  await atlas.when.tabsTo('Angebot schließen');
  await atlas.when.press('Enter');
  await atlas.when.focuses('combobox', 'Angebot suchen');
  await atlas.when.types('Freizeitladen Winzerla');
  await atlas.when.press('ArrowDown', 'Enter');
  await atlas.when.tabsTo('Schließen');
  await atlas.when.press('Enter');
  await expect
    .poll(async () => (await atlas.get.scenarioSentences())[0])
    .toMatch(/^Nicht mehr mit Angebot in 1 km: /);
  const [losers] = await atlas.get.scenarioSentences();

  const link = atlas.get.fragment();
  await atlas.given.opened(link);
  await expect.poll(async () => (await atlas.get.scenarioSentences())[0]).toBe(losers);
});

test('no face has axe findings, in light and dark, and looking stores nothing', async ({
  atlas,
  page,
}) => {
  test.slow();
  await atlas.given.opened(NEED);
  await judged(atlas);
  for (const { name, tab, content } of FACES) {
    await atlas.when.clicks('tab', tab);
    await expect(page.locator(`.need[data-face="${name}"] ${content}`).first()).toBeVisible();
    await atlas.should.haveNoAxeViolationsInLightAndDark();
  }
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('on the narrowest screen nothing scrolls sideways', async ({ atlas }) => {
  await atlas.given.narrowScreen();
  await atlas.given.opened(NEED);
  await judged(atlas);
  await atlas.should.notScrollSideways();
});

test('a link with a question nobody can ask opens the first one and says so', async ({ atlas }) => {
  await atlas.given.opened(`${NEED}&group=nobody&parts=nothing:1&offers=none`);
  await expect.poll(() => atlas.get.heading()).toBe('Wo fehlen Angebote für Jugendliche?');
  expect(await atlas.get.notice()).not.toBe('');
});
