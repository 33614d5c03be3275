import { readFileSync } from 'node:fs';
import type { Page } from './browser.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the menu of a figure with the keyboard: its button, then Enter. */
export async function openMenu(page: Page, figure: string): Promise<void> {
  await page.getByRole('button', { name: `Herunterladen: ${figure}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
}

/** Goes to an entry of the open menu with the arrow keys and chooses it. */
export async function chooseEntry(page: Page, entry: string): Promise<void> {
  for (let press = 0; press < 20; press++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === entry) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`chooseEntry: the arrow keys do not lead to "${entry}"`);
}

export async function downloadByKeyboard(
  page: Page,
  figure: string,
  entry: string,
): Promise<DownloadedFile> {
  await openMenu(page, figure);
  return chooseFile(page, entry);
}

/** Chooses an entry of the open menu and takes the file. */
export async function chooseFile(page: Page, entry: string): Promise<DownloadedFile> {
  const download = page.waitForEvent('download');
  await chooseEntry(page, entry);
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

export interface PictureReading {
  readonly width: number;
  readonly height: number;
  /** Colours that occur, of the whole and of the strip with the title. */
  readonly colours: number;
  readonly titleColours: number;
  /** The ground, as `#rrggbb`. */
  readonly ground: string;
}

/** What a picture looks like once the browser has drawn it from nothing but its bytes. */
export function readPicture(page: Page, bytes: Buffer, type: string): Promise<PictureReading> {
  return page.evaluate(drawAndCount, { base64: bytes.toString('base64'), type });
}

/** Runs inside the page. */
async function drawAndCount(file: { base64: string; type: string }): Promise<PictureReading> {
  const raw = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  const image = new Image();
  const address = URL.createObjectURL(new Blob([raw], { type: file.type }));
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const surface = canvas.getContext('2d')!;
  surface.drawImage(image, 0, 0);
  const coloursOf = (height: number) => {
    const { data } = surface.getImageData(0, 0, canvas.width, height);
    const found = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      found.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    }
    return found.size;
  };
  const [red, green, blue] = surface.getImageData(2, 2, 1, 1).data;
  URL.revokeObjectURL(address);
  return {
    width: canvas.width,
    height: canvas.height,
    colours: coloursOf(canvas.height),
    titleColours: coloursOf(Math.round(canvas.height / 16)),
    ground: `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`,
  };
}

/** What lies on the clipboard, by type. */
export function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => {
      const blob = await item!.getType(type);
      return [type, type.startsWith('text/') ? await blob.text() : String(blob.size)] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  });
}
