import { expect, test } from '../atlasDriver.ts';

test('the atlas opens with a heading and stores nothing on the device', async ({ atlas }) => {
  await atlas.given.opened();
  expect(await atlas.get.heading()).not.toBe('');
  expect(await atlas.get.storedItems()).toEqual([]);
});

test('the page and its header forbid foreign and inline code alike', async ({ page, atlas }) => {
  const answer = page.waitForResponse((response) => response.url().endsWith('/'));
  await atlas.given.opened();
  const policy = (await (await answer).headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(inPage).toHaveAttribute('content', /script-src 'self'/);
});
