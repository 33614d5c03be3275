// When is the map coloured? Asked of the pixels, because events fire before anything is painted.
import { setTimeout } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';

const VIEWPORT = { width: 1280, height: 800 };
const SETTLE_MS = 4000;
const GIVE_UP_MS = 60_000;
const NO_ANSWER_MS = 3000;
/** A spot must lie in a patch of one colour, so that a line or label beside it does not matter. */
const PATCH_RADIUS_PX = 3;

/** Bits per second, round trip and slow-down of the "slow" profile in the performance targets. */
const SLOW = { bitsPerSecond: 1_600_000, latencyMs: 150, cpuFactor: 4 };

/**
 * Opens the page once, at leisure, and finds the spot nearest to the middle that shows a class
 * colour. Resolves `{ x, y, colour }` with the colour as `[red, green, blue]`.
 */
export async function calibrate(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
    const colours = await page.evaluate(classColours);
    const image = decodePng(await page.screenshot());
    const spot = nearestPatch(image, new Set(colours.map(String)));
    if (spot === null)
      throw new Error(`${url} shows none of the class colours ${colours.join(' ')}`);
    return spot;
  } finally {
    await context.close();
  }
}

/** Time from the request to the first frame with the spot's colour, and bytes received by then. */
export async function timeToColour(browser, { url, spot, profile }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
    });
    if (profile === 'slow') await slowDown(session);
    const start = performance.now();
    const opening = page.goto(url).catch(() => null);
    const ms = await untilColoured(session, spot, start);
    const result = { ms, bytes };
    await opening;
    return result;
  } finally {
    await context.close();
  }
}

async function untilColoured(session, { x, y, colour }, start) {
  const clip = { x, y, width: 1, height: 1, scale: 1 };
  for (;;) {
    const shot = await Promise.race([
      // Refused for a moment while the old document gives way to the new one, …
      session.send('Page.captureScreenshot', { clip }).catch(() => null),
      // … and never answered where the asked frame belongs to the old one.
      setTimeout(NO_ANSWER_MS, null, { ref: false }),
    ]);
    const ms = performance.now() - start;
    if (shot !== null) {
      const image = decodePng(Buffer.from(shot.data, 'base64'));
      if (String(pixel(image, 0, 0)) === String(colour)) return ms;
    }
    if (ms > GIVE_UP_MS) throw new Error(`not coloured within ${GIVE_UP_MS} ms`);
  }
}

async function slowDown(session) {
  const bytesPerSecond = SLOW.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuFactor });
}

/** Runs in the page. The atlas says its colours by class; the peer pages list theirs. */
function classColours() {
  const listed = window.benchColours;
  const found =
    listed ??
    [...document.querySelectorAll('svg [class*="map-class-"]')].map(
      (area) => getComputedStyle(area).fill,
    );
  const brush = document.createElement('canvas').getContext('2d');
  return [...new Set(found)].map((colour) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
}

function nearestPatch(image, colours) {
  const [middleX, middleY] = [image.width / 2, image.height / 2];
  let best = null;
  for (let y = PATCH_RADIUS_PX; y < image.height - PATCH_RADIUS_PX; y++) {
    for (let x = PATCH_RADIUS_PX; x < image.width - PATCH_RADIUS_PX; x++) {
      const distance = Math.hypot(x - middleX, y - middleY);
      if (best !== null && distance >= best.distance) continue;
      const colour = pixel(image, x, y);
      if (colours.has(String(colour)) && isPatch(image, x, y, colour)) {
        best = { x, y, colour, distance };
      }
    }
  }
  return best;
}

function isPatch(image, x, y, colour) {
  for (let dy = -PATCH_RADIUS_PX; dy <= PATCH_RADIUS_PX; dy++) {
    for (let dx = -PATCH_RADIUS_PX; dx <= PATCH_RADIUS_PX; dx++) {
      if (String(pixel(image, x + dx, y + dy)) !== String(colour)) return false;
    }
  }
  return true;
}

function pixel({ width, channels, data }, x, y) {
  const start = (y * width + x) * channels;
  return [data[start], data[start + 1], data[start + 2]];
}

/** The browser's screenshots: 8 bit, RGB or RGBA, not interlaced (PNG specification, section 9). */
function decodePng(bytes) {
  const parts = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const rows = inflateSync(Buffer.concat(parts));
  return { width, height, channels, data: unfilter(rows, { width, height, channels }) };
}

function unfilter(rows, { width, height, channels }) {
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let index = 0; index < stride; index++) {
      const here = y * stride + index;
      const left = index >= channels ? data[here - channels] : 0;
      const up = y > 0 ? data[here - stride] : 0;
      const corner = y > 0 && index >= channels ? data[here - stride - channels] : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      data[here] = rows[y * (stride + 1) + 1 + index] + predicted;
    }
  }
  return data;
}

function paeth(left, up, corner) {
  const estimate = left + up - corner;
  const distances = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (distances[0] <= distances[1] && distances[0] <= distances[2]) return left;
  return distances[1] <= distances[2] ? up : corner;
}
