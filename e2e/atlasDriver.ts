import {
  axeFindings,
  test as browserTest,
  expect,
  type Faults,
  keepPicture,
  type Locator,
  type Page,
} from './browser.ts';
import {
  escaped,
  type LegendReading,
  pointIn,
  type RankingLine,
  readLegend,
  readMapFill,
  readRanking,
  readSelectionLooks,
  readTable,
  type SelectionLook,
  type Spot,
  type TableLine,
} from './exploreReading.ts';
import {
  type CanvasReading,
  clippedTexts,
  coloursAt,
  crampedTargets,
  everyWord,
  readCanvases,
  runningAnimations,
  spaceText,
} from './pageChecks.ts';
import { type TabStop, type TabWalkOptions, walkByTab } from './tabWalk.ts';

export { expect };

/**
 * The atlas as a person meets it: `given` a state, `when` something is done, `get` what is shown,
 * `should` what must hold. Specs speak this language only; selectors live here.
 */
export interface AtlasDriver {
  readonly given: Given;
  readonly when: When;
  readonly get: Get;
  readonly should: Should;
}

interface Given {
  /** Opens a page with a view in its fragment (without `#`) and waits until it can be used. */
  opened(fragment?: string, page?: string): Promise<void>;
  screen(width: number, height: number): Promise<void>;
  narrowScreen(): Promise<void>;
  darkScheme(): Promise<void>;
  forcedColours(): Promise<void>;
  reducedMotion(): Promise<void>;
  /** A person's own wider letters, words and lines (WCAG 1.4.12). */
  spacedText(): Promise<void>;
  /** A device on which no page gets a WebGL context. */
  noWebgl(): Promise<void>;
  clipboardAllowed(): Promise<void>;
  /** From now on files of the atlas whose address matches arrive changed, or not at all. */
  files(address: RegExp, change: FileChange): Promise<void>;
}

/** `missing` is a 404, `unreachable` a broken line; a function changes the text of the file. */
type FileChange = 'missing' | 'unreachable' | ((text: string) => string);

interface When {
  /** Presses keys one after another: `press('Tab', 'Enter')`. */
  press(...keys: readonly string[]): Promise<void>;
  types(text: string): Promise<void>;
  focuses(role: Role, name: string | RegExp): Promise<void>;
  clicks(role: Role, name: string | RegExp): Promise<void>;
  /** Chooses an option of a select by what it says. */
  chooses(field: string, option: string): Promise<void>;
  /** Presses Tab, or Shift and Tab, until the focused control bears the name; 60 times at most. */
  tabsTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Points at an area of the map with the mouse. */
  pointsAt(area: string): Promise<void>;
  /** Clicks on an area of the map, with Shift where it is to be added to the selection. */
  clicksArea(area: string, options?: { readonly additive: boolean }): Promise<void>;
  /** Clicks on a point of the screen. */
  clicksAt(spot: Spot | undefined): Promise<void>;
  /** Clicks on an area in the ranking. */
  picksInRanking(area: string): Promise<void>;
  opensPicker(): Promise<void>;
  /** In the open dialog about classes. */
  picksClassCount(count: number): Promise<void>;
  /** Writes into a field and leaves it. */
  fills(field: string, text: string): Promise<void>;
  /** Chooses how the map is drawn, in the settings. */
  choosesRenderer(option: string): Promise<void>;
  /** From now on what the page's polite region says is written down. */
  listensToAnnouncements(): Promise<void>;
  /** Takes the graphics context away, as a driver crash does. */
  losesGraphics(): Promise<void>;
}

interface Get {
  heading(): Promise<string>;
  byRole(role: Role, name?: string | RegExp): Locator;
  tabStops(options?: TabWalkOptions): Promise<readonly TabStop[]>;
  /** What the page left behind on the device. */
  storedItems(): Promise<readonly string[]>;
  /** The fragment, which holds the view. */
  fragment(): string;
  /** One value of the view in the fragment. */
  inFragment(key: string): string | null;
  /** Keeps a picture for people to look at. */
  picture(name: string): Promise<void>;
  /** The generated sentences. */
  summary(): Promise<string>;
  ranking(): Promise<readonly RankingLine[]>;
  rankingLine(name: string): Promise<RankingLine | undefined>;
  table(): Promise<readonly TableLine[]>;
  /** Value of an area in the full table. */
  tableValue(name: string, period: string): Promise<string | undefined>;
  legend(): Promise<LegendReading>;
  /** How an area of the SVG map is painted: `class 2`, `masked`, `plain`. */
  mapFill(area: string): Promise<string>;
  /** Name, value and rank of the area that is pointed at; empty where there is none. */
  readout(): Promise<string>;
  /** The sentence for the figure that the keyboard is on in the trend. */
  trendReading(): Promise<string>;
  /** A point of the screen inside each area of the simple map. */
  spots(areas: readonly string[]): Promise<readonly Spot[]>;
  /** Colours of the screen, as `#rrggbb`. */
  coloursAt(spots: readonly Spot[]): Promise<readonly string[]>;
  /** Whether the map is drawn by the graphics card and the simple one has stepped back. */
  drawsWithGraphics(): Promise<boolean>;
  /** The outline on the map of the area that stands out. */
  highlightOutline(): Promise<string | null>;
  /** How each selected area looks in the tray and on the map. */
  selectionLooks(): Promise<readonly SelectionLook[]>;
  /** The date under the time slider's thumb, in words. */
  shownPeriod(): Promise<string>;
  /** What the open picker offers, in its order. */
  options(): Promise<readonly string[]>;
  /** The notice above the view; empty where there is none. */
  notice(): Promise<string>;
  /** Who has the focus, by name. */
  focused(): Promise<string>;
  /** What the page's polite region says at this moment. */
  announcement(): Promise<string>;
  /** What it has said since `when.listensToAnnouncements`. */
  heard(): Promise<readonly string[]>;
  root(): Locator;
  canvases(): Promise<readonly CanvasReading[]>;
  everyWord(): Promise<readonly string[]>;
}

interface Should {
  showHeading(text: string | RegExp): Promise<void>;
  haveNoAxeViolations(): Promise<void>;
  notScrollSideways(): Promise<void>;
  clipNoText(): Promise<void>;
  haveNoCrampedTargets(): Promise<void>;
  /** The open dialog and its content are no wider than the window. */
  keepDialogInside(): Promise<void>;
  haveNothingMoving(): Promise<void>;
  /** Accepts what the browser's console says about files that a test broke on purpose. */
  onlyComplainAbout(faults: Faults, address: RegExp): void;
}

/** The one region that tells of changes of the view; others belong to notices and charts. */
const POLITE_REGION = '#root [role="status"][aria-live="polite"][aria-atomic="true"]';

type Role = Parameters<Page['getByRole']>[0];

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
      await page.waitForLoadState('networkidle');
    },
    screen: (width, height) => page.setViewportSize({ width, height }),
    narrowScreen: () => page.setViewportSize({ width: 320, height: 640 }),
    darkScheme: () => page.emulateMedia({ colorScheme: 'dark' }),
    forcedColours: () => page.emulateMedia({ forcedColors: 'active' }),
    reducedMotion: () => page.emulateMedia({ reducedMotion: 'reduce' }),
    spacedText: () => spaceText(page),
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
    showHeading: (text) => expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(text),
    async haveNoAxeViolations() {
      const { violations } = await axeFindings(page);
      expect(violations).toEqual([]);
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
