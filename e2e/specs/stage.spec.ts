import { createAtlasDriver, expect, test } from '../atlasDriver.ts';
import { LOBEDA_STEPS, readStageTexts, resolves, tellsStep } from '../stageReading.ts';

const LOBEDA = 'v=1&view=present&lang=de&story=lobeda&mode=stage';

const SCREENS = [
  [1920, 1080],
  [1024, 768],
] as const;

test('a clicker alone leads through the whole story, and every text can be read from afar', async ({
  atlas,
  page,
}) => {
  for (const [width, height] of SCREENS) {
    await atlas.given.screen(width, height);
    await atlas.given.opened(`${LOBEDA}&step=1`);
    for (let step = 1; step <= LOBEDA_STEPS; step += 1) {
      await tellsStep(page, step);
      await resolves(atlas, page, step);
      const picture = page.locator('.stage-body svg').first();
      await expect(picture.or(page.locator('.stage-body table')).first()).toBeVisible();
      const { small, cut, count } = await readStageTexts(page);
      expect(count, `texts of step ${step}`).toBeGreaterThan(5);
      expect({ small, cut }, `step ${step} at ${width}`).toEqual({ small: [], cut: [] });
      await atlas.when.press('PageDown');
    }
  }
});

test('black screen, spotlight, a guess, a live look and back to the slide', async ({
  atlas,
  page,
}) => {
  await atlas.given.opened(`${LOBEDA}&step=1`);
  await atlas.when.press('.');
  await expect(page.getByRole('button', { name: /^Das Bild ist schwarz/ })).toBeVisible();
  await atlas.when.press('PageDown');
  await expect(page.getByRole('button', { name: /^Das Bild ist schwarz/ })).toHaveCount(0);
  expect(atlas.get.inFragment('step')).toBe('1');

  await atlas.when.press('s');
  await atlas.when.clicks('button', 'Zurück zur Folie');
  await expect(page.getByRole('button', { name: 'Zurück zur Folie' })).toHaveCount(0);

  await atlas.when.press('PageDown');
  await expect(page.locator('h1')).toHaveText('Lobeda: Wie ging es seit 2007 weiter?');
  await atlas.should.haveNoAxeViolationsInLightAndDark();
  await page.getByRole('application').focus();
  await atlas.when.press('End', 'ArrowUp', 'Enter');
  await expect(page.locator('h1')).toContainText('Kleine Kinder machen in Lobeda');
  await expect(page.locator('.guess-outcome')).toContainText(/^Ihre Linie liegt 2017 bei 4,5/);

  await atlas.when.press('e');
  await expect.poll(() => atlas.get.inFragment('view')).toBe('explore');
  await atlas.when.clicks('button', 'Zurück zur Folie');
  await expect.poll(() => atlas.get.inFragment('mode')).toBe('stage');
  expect(atlas.get.inFragment('step')).toBe('2');
  // What was guessed is kept nowhere.
  await expect(page.locator('h1')).toHaveText('Lobeda: Wie ging es seit 2007 weiter?');
  await atlas.when.press('g');
  await expect(page.locator('h1')).toContainText('Kleine Kinder machen in Lobeda');
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('the window with notes goes with the stage, and leads it', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.given.opened(`${LOBEDA}&step=3`);
  const second = await context.newPage();
  const notes = createAtlasDriver(second);
  await notes.given.opened(`${LOBEDA.replace('mode=stage', 'mode=notes')}&step=3`);
  await expect(second.getByText(/Welche dieser Flächen nutzen Sie/)).toBeVisible();
  await atlas.when.press('PageDown');
  await expect(second.getByText(/zählt hier nicht als beschäftigt/)).toBeVisible();
  await notes.should.haveNoAxeViolationsInLightAndDark();
  await notes.when.press('PageDown');
  await expect.poll(() => atlas.get.inFragment('step')).toBe('5');
  await expect(page.locator('h1')).toHaveText('In Lobeda gibt es Orte für Jung und Alt.');
});
