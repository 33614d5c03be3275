import {
  axeFindings,
  test as browserTest,
  expect,
  keepPicture,
  type Locator,
  type Page,
} from './browser.ts';
import { type TabStop, walkByTab } from './tabWalk.ts';

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
  narrowScreen(): Promise<void>;
  darkScheme(): Promise<void>;
  forcedColours(): Promise<void>;
  reducedMotion(): Promise<void>;
}

interface When {
  /** Presses keys one after another: `press('Tab', 'Enter')`. */
  press(...keys: readonly string[]): Promise<void>;
  types(text: string): Promise<void>;
  focuses(role: Role, name: string | RegExp): Promise<void>;
  clicks(role: Role, name: string | RegExp): Promise<void>;
}

interface Get {
  heading(): Promise<string>;
  byRole(role: Role, name?: string | RegExp): Locator;
  tabStops(options?: { limit?: number; withPixels?: boolean }): Promise<readonly TabStop[]>;
  /** What the page left behind on the device. */
  storedItems(): Promise<readonly string[]>;
  /** The fragment, which holds the view. */
  fragment(): string;
  /** Keeps a picture for people to look at. */
  picture(name: string): Promise<void>;
}

interface Should {
  showHeading(text: string | RegExp): Promise<void>;
  haveNoAxeViolations(): Promise<void>;
  notScrollSideways(): Promise<void>;
}

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
      await page.goto(fragment === '' ? `./${name}` : `./${name}#${fragment}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      // The first view is in the HTML; it can be used once the scripts have taken over.
      await page.waitForLoadState('networkidle');
    },
    narrowScreen: () => page.setViewportSize({ width: 320, height: 640 }),
    darkScheme: () => page.emulateMedia({ colorScheme: 'dark' }),
    forcedColours: () => page.emulateMedia({ forcedColors: 'active' }),
    reducedMotion: () => page.emulateMedia({ reducedMotion: 'reduce' }),
  };
}

function when(page: Page): When {
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    types: (text) => page.keyboard.type(text),
    focuses: (role, name) => page.getByRole(role, { name }).focus(),
    clicks: (role, name) => page.getByRole(role, { name }).click(),
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
    picture: (name) => keepPicture(page, name),
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
  };
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
