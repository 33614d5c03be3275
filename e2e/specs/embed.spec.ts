import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { axeFindings, test as browserTest, expect } from '../browser.ts';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The example page of the atlas, as it would stand on a server of its own. */
function exampleOnHost(atlas: string): string {
  const page = readFileSync(
    join(import.meta.dirname, '../../public/einbetten-beispiel.html'),
    'utf8',
  );
  return (
    page
      // The checker of accessibility would fetch it, which the page's own policy refuses.
      .replace(/<link rel="stylesheet"[^>]*>/, '')
      .replaceAll('./', atlas)
      .replace("script-src 'self'; style-src 'self'", `script-src ${atlas}; style-src ${atlas}`)
      .replace("img-src 'self'; frame-src 'self'", `img-src ${atlas}; frame-src ${atlas}`)
  );
}

function hostWith(frames: readonly string[], atlas: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Stadt</title>
    <script src="${atlas}embed.js" async></script></head>
    <body><main><h1>Stadt</h1>${frames.join('\n')}</main></body></html>`;
}

/** Another website with one page, on a port and hence an origin of its own. */
const test = browserTest.extend<{ openHost: (html: string) => Promise<void> }>({
  openHost: async ({ page, faults }, use) => {
    let body = '';
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(body);
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    const { port } = server.address() as AddressInfo;
    const host = `http://localhost:${port}/`;
    // The watch on all pages refuses other origins; this one is meant.
    await page.route(`${host}**`, (route) => route.continue());
    await use(async (html) => {
      body = html;
      await page.goto(host);
    });
    server.closeAllConnections();
    server.close();
    const foreign = faults.foreignRequests.filter((address) => !address.startsWith(host));
    faults.foreignRequests.splice(0, Number.POSITIVE_INFINITY, ...foreign);
  },
});

test.describe('on a website of another origin', () => {
  test('the example page shows figures as high as their content, usable by keyboard', async ({
    page,
    baseURL,
    openHost,
  }) => {
    await page.setViewportSize({ width: 900, height: 2600 });
    await openHost(exampleOnHost(baseURL!));
    const frame = page.locator('#automatisch');
    const figure = frame.contentFrame();
    await expect(figure.getByRole('heading', { level: 3 })).toHaveText('Arbeitslosenanteil');
    const fits = async () => {
      const content = await figure.locator('#root').evaluate((root) => root.scrollHeight);
      const { height = 0 } = (await frame.boundingBox()) ?? {};
      return Math.abs(height - 2 - content) < 8;
    };
    await expect.poll(fits).toBe(true);

    const tab = figure.getByRole('tab', { name: 'Karte' });
    await tab.focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('tab', { name: 'Rangfolge' })).toBeFocused();
    await expect(figure.locator('table.ranking tbody tr')).toHaveCount(41);
    await expect.poll(fits).toBe(true);
    await figure.locator('table.ranking tbody button').first().focus();
    await page.keyboard.press('Enter');
    await expect(figure.locator('table.ranking tbody [aria-pressed="true"]')).toHaveCount(1);
    await expect(figure.getByRole('link', { name: /^Im Sozialraumatlas/ })).toHaveAttribute(
      'href',
      /areas=\d+/,
    );

    const { violations } = await axeFindings(page);
    expect(violations).toEqual([]);

    const still = page.locator('#statisch').contentFrame();
    await expect(still.getByRole('heading', { level: 3 })).toBeVisible();
    await expect(still.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await expect(still.locator('html')).toHaveAttribute('lang', 'en');
    await expect(still.getByRole('button')).toHaveCount(0);
    const fixed = page.locator('#fest').contentFrame();
    await expect(fixed.getByRole('tab', { name: 'Verlauf' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect((await page.locator('#fest').boundingBox())?.height).toBeCloseTo(724, 0);
  });

  test('twenty figures stand on one page, sandboxed and without storage, and heed no stranger', async ({
    page,
    baseURL,
    openHost,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1000, height: 900 });
    // As browsers do that block the storage of third parties; one frame has no origin at all.
    await page.addInitScript(refuseStorage);
    const frames = Array.from({ length: 20 }, (_, index) => {
      const sandbox = index === 0 ? 'allow-scripts' : SANDBOX;
      const face = ['map', 'ranking', 'trend', 'table'][index % 4];
      return `<iframe data-sozialraumatlas id="figur-${index}" title="Figur ${index}" width="480" height="560"
        sandbox="${sandbox}" referrerpolicy="no-referrer"
        src="${baseURL}embed.html#v=1&amp;view=explore&amp;face=${face}&amp;embed.id=figur-${index}"></iframe>`;
    });
    await openHost(hostWith(frames, baseURL!));
    const last = page.locator('#figur-19').contentFrame();
    await expect(last.locator('.embed-table tbody tr')).toHaveCount(41, { timeout: 40_000 });
    for (let index = 0; index < 20; index += 1) {
      const frame = page.locator(`#figur-${index}`);
      // Only the script of the website sets a height as a style, and only when the figure told one.
      await expect(frame).toHaveAttribute('style', /height: \d{3,4}px/);
      await expect(frame.contentFrame().getByRole('tab', { selected: true })).toBeVisible();
    }

    const told = await page.locator('#figur-1').evaluate((frame) => frame.style.height);
    await page.evaluate(() => {
      // A stranger: the page itself, in the words of a figure, and as a figure's parent to its child.
      postMessage({ type: 'sozialraumatlas:resize', v: 1, id: 'figur-1', height: 3999 }, '*');
    });
    const neighbour = page.frames().find((frame) => frame.url().includes('embed.id=figur-2'));
    await neighbour?.evaluate(() => {
      const other = parent.frames[1];
      other?.postMessage({ type: 'sozialraumatlas:setLang', v: 1, lang: 'en' }, '*');
    });
    // The parent's own wish comes after it, so the stranger's would have been done by then.
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#figur-3');
      frame?.contentWindow?.postMessage({ type: 'sozialraumatlas:setLang', v: 1, lang: 'en' }, '*');
    });
    const asked = page.locator('#figur-3').contentFrame();
    await expect(asked.getByRole('tab', { name: 'Ranking' })).toBeVisible();
    const unasked = page.locator('#figur-1').contentFrame();
    await expect(unasked.locator('html')).toHaveAttribute('lang', 'de');
    expect(await page.locator('#figur-1').evaluate((frame) => frame.style.height)).toBe(told);
  });
});

test('the dialog writes the code of what its preview shows', async ({ page }) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Einbetten' });
  await dialog.getByRole('checkbox', { name: 'Tabelle' }).uncheck();
  await dialog.getByLabel('Ebene der Überschrift').selectOption('4');
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.getByRole('heading', { level: 4 })).toHaveText('Arbeitslosenanteil');
  await expect(preview.getByRole('tab')).toHaveCount(3);
  const code = await dialog.getByLabel('Code für Ihre Website').inputValue();
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&');
  expect(await dialog.locator('iframe').getAttribute('src')).toBe(address);
  const { violations } = await axeFindings(page);
  expect(violations).toEqual([]);

  await dialog.getByRole('radio', { name: /^Eingefroren/ }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'HTML-Datei speichern' }).click();
  const file = await (await saved).path();
  const frozen = readFileSync(file, 'utf8');
  await page.route('**/eingefroren.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: frozen }),
  );
  await page.goto('./eingefroren.html');
  await expect(page.getByRole('heading', { level: 4 })).toHaveText('Arbeitslosenanteil');
  await expect(page.getByRole('img', { name: /^Arbeitslosenanteil/ })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(42);
});

/** Runs inside every frame, before its scripts. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('storage is blocked', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get: refuse });
  }
}
