import {
  axeFindings,
  test as browserTest,
  expect,
  keepPicture,
  type Locator,
  type Page,
} from './browser.ts';
import { readDeviations } from './compareReading.ts';
import type { AtlasDriver, Get, Given, Should, When } from './driverLanguage.ts';
import {
  escaped,
  pointIn,
  readLegend,
  readMapFill,
  readRanking,
  readSelectionLooks,
  readTable,
  type Spot,
} from './exploreReading.ts';
import { readActionLines, readScenarioSentences } from './needReading.ts';
import {
  clippedTexts,
  coloursAt,
  crampedTargets,
  everyWord,
  readCanvases,
  runningAnimations,
  spaceText,
} from './pageChecks.ts';
import { settled } from './settled.ts';
import { walkByTab } from './tabWalk.ts';

export type { AtlasDriver } from './driverLanguage.ts';
export { expect };

/** The one region that tells of changes of the view; others belong to notices and charts. */
const POLITE_REGION = '#root [role="status"][aria-live="polite"][aria-atomic="true"]';

const SLOW_LINE_BYTES_PER_SECOND = 30_000;

export function createAtlasDriver(page: Page): AtlasDriver {
  return { given: given(page), when: when(page), get: get(page), should: should(page) };
}

/** The `test` for specs: a watched page (`browser.ts`) and its driver. */
export const test = browserTest.extend<{ atlas: AtlasDriver }>({
  atlas: async ({ page }, use) => {
    await use(createAtlasDriver(page));
  },
});

function given(page: Page): Given {
  return {
    async opened(fragment = '', name = '') {
      // A new fragment alone would not load the page anew.
      if (page.url() !== 'about:blank') await page.goto('about:blank');
      await page.goto(fragment === '' ? `./${name}` : `./${name}#${fragment}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      // The first view is in the HTML; it can be used once the scripts have taken over.
      await settled(page);
    },
    async openedOverSlowLine() {
      const session = await page.context().newCDPSession(page);
      const line = { offline: false, latency: 50, uploadThroughput: -1 };
      await session.send('Network.enable');
      // Pages side by side would hand each other what came over the line.
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      const slow = { ...line, downloadThroughput: SLOW_LINE_BYTES_PER_SECOND };
      await session.send('Network.emulateNetworkConditions', slow);
      await page.goto('./', { waitUntil: 'domcontentloaded' });
      const ordinary = { ...line, downloadThroughput: -1 };
      await session.send('Network.emulateNetworkConditions', ordinary);
      await settled(page);
    },
    screen: (width, height) => page.setViewportSize({ width, height }),
    narrowScreen: () => page.setViewportSize({ width: 320, height: 640 }),
    darkScheme: () => page.emulateMedia({ colorScheme: 'dark' }),
    forcedColours: () => page.emulateMedia({ forcedColors: 'active' }),
    reducedMotion: () => page.emulateMedia({ reducedMotion: 'reduce' }),
    spacedText: () => spaceText(page),
    ownTime: () => page.clock.install(),
    async noWebgl() {
      await page.addInitScript(refuseWebgl);
    },
    clipboardAllowed: () => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
    async files(address, change) {
      await page.route(address, async (route) => {
        if (change === 'missing') return route.fulfill({ status: 404, body: '404' });
        if (change === 'unreachable') return route.abort('failed');
        const response = await route.fetch();
        return route.fulfill({ response, body: change(await response.text()) });
      });
    },
  };
}

function when(page: Page): When {
  const areaButton = (area: string) =>
    page
      .locator('table.ranking tbody')
      .getByRole('button', { name: new RegExp(`^${escaped(area)}, `) });
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async follows(fragment) {
      await page.evaluate(arriveAt, `#${fragment}`);
      await settled(page);
    },
    types: (text) => page.keyboard.type(text),
    focuses: (role, name) => page.getByRole(role, { name }).focus(),
    clicks: (role, name) => page.getByRole(role, { name }).click(),
    async chooses(field, option) {
      await page.getByLabel(field, { exact: true }).selectOption({ label: option });
    },
    async tabsTo(name, key = 'Tab') {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press(key);
        const found = await focusedName(page);
        if (typeof name === 'string' ? found === name : name.test(found)) return;
      }
      throw new Error(`tabsTo: ${key} does not lead to "${name}"`);
    },
    async pointsAt(area) {
      const { x, y } = await pointIn(page, area);
      await page.mouse.move(x, y, { steps: 2 });
    },
    async clicksArea(area, options) {
      const { x, y } = await pointIn(page, area);
      if (options?.additive) await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      if (options?.additive) await page.keyboard.up('Shift');
    },
    async clicksAt(spot) {
      if (spot === undefined) throw new Error('clicksAt: there is no such spot');
      await page.mouse.click(spot.x, spot.y);
    },
    picksInRanking: (area) => areaButton(area).click(),
    picksClassCount: (count) =>
      page.getByRole('group', { name: 'Zahl der Klassen' }).getByText(String(count)).click(),
    async fills(field, text) {
      await page.getByRole('textbox', { name: field, exact: true }).fill(text);
      await page.keyboard.press('Tab');
    },
    async opensPicker() {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    },
    async choosesRenderer(option) {
      await page.getByRole('button', { name: 'Einstellungen' }).click();
      await page.getByLabel('Kartendarstellung').selectOption({ label: option });
      await page.keyboard.press('Escape');
    },
    async timeStops() {
      await page.clock.pauseAt(Date.now() + 60_000);
      // What the jump has set off in turn, such as the end of a message.
      await page.clock.runFor(10_000);
    },
    timePasses: (milliseconds) => page.clock.runFor(milliseconds),
    listensToAnnouncements: () => page.locator(POLITE_REGION).evaluate(writeDown),
    async losesGraphics() {
      await page.locator('.maplibregl-canvas').evaluate((canvas) => {
        (canvas as HTMLCanvasElement)
          .getContext('webgl2')
          ?.getExtension('WEBGL_lose_context')
          ?.loseContext();
      });
    },
  };
}

function get(page: Page): Get {
  return {
    heading: async () =>
      (await page.getByRole('heading', { level: 1 }).first().textContent())?.trim() ?? '',
    byRole: (role, name) => page.getByRole(role, name === undefined ? {} : { name }),
    actionLines: () => readActionLines(page),
    scenarioSentences: () => readScenarioSentences(page),
    deviations: () => readDeviations(page),
    tabStops: (options) => walkByTab(page, options),
    storedItems: () => storedItems(page),
    fragment: () => new URL(page.url()).hash.slice(1),
    inFragment: (key) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key),
    picture: (name) => keepPicture(page, name),
    summary: () => textOf(page.locator('.summary-text')),
    ranking: () => readRanking(page),
    rankingLine: async (name) => (await readRanking(page)).find((line) => line.name === name),
    table: () => readTable(page),
    tableValue: async (name, period) =>
      (await readTable(page)).find((line) => line.name === name)?.values[period],
    legend: () => readLegend(page),
    mapFill: (area) => readMapFill(page, area),
    readout: () => textOf(page.locator('.map-readout')),
    trendReading: () => textOf(page.locator('.chart-trend [role="status"]')),
    async spots(areas) {
      const spots: Spot[] = [];
      for (const area of areas) spots.push(await pointIn(page, area));
      return spots;
    },
    coloursAt: (spots) => coloursAt(page, spots),
    drawsWithGraphics: async () =>
      (await page.locator('.map-gl canvas').count()) > 0 &&
      (await page.locator('.map-areas').count()) === 0,
    highlightOutline: () => page.locator('.map-highlight-line').getAttribute('d'),
    selectionLooks: () => readSelectionLooks(page),
    shownPeriod: async () =>
      (await page
        .getByRole('slider', { name: 'Zeitpunkt wählen' })
        .getAttribute('aria-valuetext')) ?? '',
    options: () => page.getByRole('listbox').getByRole('option').allTextContents(),
    notice: () => textOf(page.locator('.ui-notice-text')),
    focused: () => focusedName(page),
    announcement: () => textOf(page.locator(POLITE_REGION)),
    heard: () => page.evaluate(() => Reflect.get(window, 'heard') as string[]),
    root: () => page.locator('html'),
    canvases: () => readCanvases(page),
    everyWord: () => everyWord(page),
  };
}

function should(page: Page): Should {
  return {
    haveLoaded: () => settled(page),
    showHeading: (text) => expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(text),
    async haveNoAxeViolations() {
      const { violations } = await axeFindings(page);
      expect(violations).toEqual([]);
    },
    async haveNoAxeViolationsInLightAndDark() {
      const light = await axeFindings(page);
      expect(light.violations, 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeFindings(page, 'colours');
      expect(dark.violations, 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    },
    async notScrollSideways() {
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, 'pixels the page is wider than its window').toBeLessThanOrEqual(0);
    },
    clipNoText: async () => expect(await clippedTexts(page)).toEqual([]),
    haveNoCrampedTargets: async () => expect(await crampedTargets(page)).toEqual([]),
    async keepDialogInside() {
      const box = await page.getByRole('dialog').boundingBox();
      const width = page.viewportSize()?.width ?? 0;
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      const excess = await page
        .getByRole('dialog')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(excess, 'pixels the content is wider than its dialog').toBeLessThanOrEqual(0);
    },
    haveNothingMoving: async () => expect(await runningAnimations(page)).toEqual([]),
    onlyComplainAbout(faults, address) {
      expect(faults.consoleErrors.filter((entry) => !address.test(entry))).toEqual([]);
      faults.consoleErrors.length = 0;
    },
  };
}

/** Runs inside the page: follows a link and lets the atlas, which listens first, learn of it. */
function arriveAt(hash: string): Promise<void> {
  if (location.hash === hash) return Promise.resolve();
  return new Promise((done) => {
    addEventListener('popstate', () => done(), { once: true });
    location.hash = hash;
  });
}

/** Runs inside the page. */
function writeDown(region: Element): void {
  const heard: string[] = [];
  Reflect.set(window, 'heard', heard);
  new MutationObserver(() => {
    const message = region.textContent?.trim() ?? '';
    if (message !== '') heard.push(message);
  }).observe(region, { childList: true, characterData: true, subtree: true });
}

/** Texts with ordinary spaces in place of those that hold a number and its unit together. */
async function textOf(locator: Locator): Promise<string> {
  const texts = await locator.allTextContents();
  return texts.join(' ').replaceAll('\u00a0', ' ').trim();
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const labels = element instanceof HTMLSelectElement ? [...element.labels] : [];
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = [...labels, ...ids.map((id) => document.getElementById(id))];
    const label = named.map((one) => one?.textContent).join(' ');
    const name = element.getAttribute('aria-label') ?? (label || element.textContent || '');
    return name.replaceAll('\u00a0', ' ').trim();
  });
}

/** Runs inside the page, before its scripts. */
function refuseWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...[kind, options]: Parameters<typeof original>
  ) {
    return /webgl/.test(kind) ? null : original.call(this, kind, options);
  } as typeof original;
}

async function storedItems(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...inPage];
}
