import { type AtlasDriver, test as atlasTest, expect } from './atlasDriver.ts';
import type { Locator, Page } from './browser.ts';
import { settled } from './settled.ts';

export { expect };

/** A file that a person chooses. */
export interface ChosenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One line of what the import says about a file. */
export interface FlawReading {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly words: string;
}

/** Offers, their import, their places on the map, and what stays on the device. */
export interface OffersDriver {
  /** Opens Bedarf & Angebot with one of its faces, other parts of the link changed or added. */
  opened(face: string, change?: Readonly<Record<string, string>>): Promise<void>;
  /** Opens the page anew, as a person does the next day. */
  openedAgain(): Promise<void>;
  /** Leaves something on the device in place of what was kept. */
  damagedOnDevice(key: string, value: unknown): Promise<void>;
  /** From now on the device has no room for more. */
  fullDevice(): Promise<void>;
  /** With the focus on the field for a file: opens it by the keyboard and chooses. */
  choosesFile(file: ChosenFile): Promise<void>;
  /** Reads a table of travel times in the dialog that is open. */
  choosesTravelFile(button: string, file: ChosenFile): Promise<void>;
  /** Drags the offer that stands out on the map. */
  dragsPicked(right: number, down: number): Promise<void>;
  /** Writes into a field of the open editor and leaves it. */
  writes(field: string, text: string): Promise<void>;
  flaws(): Promise<readonly FlawReading[]>;
  /** "203 Angebote" above the table. */
  count(): Promise<string>;
  names(): Promise<readonly string[]>;
  /** Offers of the table whose menu can show them on the map. */
  listedWithPlace(): Promise<number>;
  /** Offers drawn on the map: symbols of one stroke, and what circles count. */
  drawn(): Promise<number>;
  /** How many the map says it has drawn. */
  saidDrawn(): Promise<number>;
  /** Middle of the ring around the offer that stands out; null where none does. */
  ring(): Promise<{ readonly x: number; readonly y: number } | null>;
  /** Pixels between the offer that stands out and the middle of the map. */
  offCentre(): Promise<number>;
  /** Value of an entry in the open details of an offer. */
  detail(term: string): Promise<string>;
  /** What the editor says of the place. */
  placeWords(): Promise<string>;
  keeping(): Promise<string>;
  /** Content of the file that pressing a button makes. */
  downloaded(press: () => Promise<void>): Promise<string>;
}

/** The link to the first question of the package, which is the same for every test. */
let firstQuestion: string | null = null;

/** Going there by hand writes the whole question into the address. */
async function readFirstQuestion(page: Page, atlas: AtlasDriver): Promise<string> {
  await atlas.given.opened();
  await page.locator('header').getByText('Bedarf & Angebot', { exact: true }).first().click();
  await page.locator('.need-panel').waitFor();
  await expect.poll(() => atlas.get.inFragment('group')).not.toBeNull();
  return atlas.get.fragment();
}

export const test = atlasTest.extend<{ offers: OffersDriver }>({
  offers: async ({ page, atlas }, use) => {
    // From the start, or a key might open the system's own dialog before it is held back.
    page.on('filechooser', () => {});
    await use({
      async opened(face, change = {}) {
        firstQuestion ??= await readFirstQuestion(page, atlas);
        const link = new URLSearchParams(firstQuestion);
        for (const [key, value] of Object.entries({ panel: face, ...change })) link.set(key, value);
        await atlas.given.opened(link.toString());
        await page.locator(`.need[data-face="${face}"]`).waitFor();
      },
      async openedAgain() {
        await page.reload();
        await page.locator('.need-panel').waitFor();
        await settled(page);
      },
      ...onDevice(page),
      ...withFiles(page),
      ...onMap(page),
      ...inTable(page),
    });
  },
});

function onDevice(page: Page) {
  return {
    damagedOnDevice: (key: string, value: unknown) =>
      page.evaluate(
        ([place, content]) =>
          new Promise<void>((done, failed) => {
            const opening = indexedDB.open('sozialraumatlas', 1);
            opening.onupgradeneeded = () => void opening.result.createObjectStore('workspace');
            opening.onerror = () => failed(opening.error);
            opening.onsuccess = () => {
              const change = opening.result.transaction('workspace', 'readwrite');
              change.objectStore('workspace').put(content, place);
              change.oncomplete = () => {
                opening.result.close();
                done();
              };
            };
          }),
        [key, value] as const,
      ),
    async fullDevice() {
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    },
    keeping: () => textOf(page.locator('.offer-editor-keeping')),
  };
}

function withFiles(page: Page) {
  return {
    async choosesFile(file: ChosenFile) {
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(fileOf(file));
    },
    async choosesTravelFile(button: string, file: ChosenFile) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button }).click();
      await (await chooser).setFiles(fileOf(file));
    },
    async flaws() {
      const rows = page.getByRole('region', { name: 'Auffällige Zeilen' }).locator('tbody tr');
      const cells = await rows.evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
      );
      return cells.map(([row = '', column = '', value = '', words = '']) => ({
        ...{ row, column, value },
        words: plain(words),
      }));
    },
    async downloaded(press: () => Promise<void>) {
      const coming = page.waitForEvent('download');
      await press();
      const stream = await (await coming).createReadStream();
      const parts: Uint8Array[] = [];
      for await (const part of stream) parts.push(part as Uint8Array);
      return Buffer.concat(parts).toString('utf8');
    },
  };
}

function onMap(page: Page) {
  const ring = page.locator('.map-offer-ring-picked');
  const middle = async () => {
    if ((await ring.count()) === 0) return null;
    const box = await ring.boundingBox();
    return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    ring: middle,
    async dragsPicked(right: number, down: number) {
      const from = await middle();
      if (from === null) throw new Error('dragsPicked: no offer stands out on the map');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + right / 2, from.y + down / 2, { steps: 3 });
      await page.mouse.move(from.x + right, from.y + down, { steps: 3 });
      await page.mouse.up();
    },
    async drawn() {
      const paths = await page
        .locator('.need-map .map-offer-shape')
        .evaluateAll((found) => found.map((path) => path.getAttribute('d') ?? ''));
      const counts = await page.locator('.need-map .map-cluster-count').allTextContents();
      const singles = paths.join('').match(/M/g)?.length ?? 0;
      return counts.reduce((sum, count) => sum + Number(count), singles);
    },
    async saidDrawn() {
      const words = await textOf(page.locator('.need-map'));
      const [, count] = /(\d+|Kein|Ein) Angebote? (?:ist|sind) eingezeichnet/.exec(words) ?? [];
      return count === 'Kein' ? 0 : count === 'Ein' ? 1 : Number(count);
    },
    async offCentre() {
      const [place, box] = [await middle(), await page.locator('.need-map').boundingBox()];
      if (place === null || box === null) return Number.POSITIVE_INFINITY;
      const [right, down] = [box.x + box.width / 2, box.y + box.height / 2];
      return Math.hypot(place.x - right, place.y - down);
    },
  };
}

function inTable(page: Page) {
  return {
    async writes(field: string, text: string) {
      await page.getByRole('dialog').getByLabel(field, { exact: true }).fill(text);
      await page.keyboard.press('Tab');
    },
    count: () => textOf(page.locator('.offer-table-count')),
    async listedWithPlace() {
      let count = 0;
      for (const button of await page.locator('.offer-table-actions button').all()) {
        await button.click();
        const entry = page.getByRole('menuitem', { name: 'Auf der Karte zeigen' });
        if ((await entry.getAttribute('aria-disabled')) !== 'true') count += 1;
        await page.keyboard.press('Escape');
      }
      return count;
    },
    names: async () => (await page.locator('.offer-table-open').allTextContents()).map(plain),
    detail: (term: string) =>
      textOf(
        page
          .getByRole('dialog')
          .locator('.offer-table-detail')
          .filter({ has: page.getByText(term, { exact: true }) })
          .locator('dd'),
      ),
    placeWords: () => textOf(page.locator('.offer-editor-place')),
  };
}

function fileOf({ name, content }: ChosenFile) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

async function textOf(locator: Locator): Promise<string> {
  return plain((await locator.allTextContents()).join(' '));
}

/** Ordinary spaces in place of those that hold a number and its unit together. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
