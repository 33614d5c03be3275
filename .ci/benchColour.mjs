// When is the map coloured? Asked of the pixels, because events fire before anything is painted.
import { setTimeout } from 'node:timers/promises';
import { decodePng, pixel } from './benchImage.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const SETTLE_MS = 3000;
const GIVE_UP_MS = 15_000;
const ATTEMPTS = 4;
const REST_MS = 500;
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

/**
 * Milliseconds from the request of the page to the first frame in which the spot has its colour, by
 * the browser's own clock, and the bytes of the page itself and of all that had arrived by then.
 */
export async function timeToColour(browser, options) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const run = await openAndWatch(browser, options);
    // The browser now and then does not hand out a page's only frame.
    if (run !== null) return run;
  }
  throw new Error(`${options.url} was not coloured within ${GIVE_UP_MS} ms`);
}

async function openAndWatch(browser, { url, spot, profile }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const network = watchNetwork(session);
    const frames = await watchFrames(session);
    if (profile === 'slow') await slowDown(session);
    await page.goto(url);
    const coloured = await firstColoured(frames, spot);
    if (coloured === null) return null;
    return {
      ms: (coloured - network.startedAt()) * 1000,
      pageBytes: network.pageBytes(),
      bytes: network.bytesUntil(coloured),
    };
  } finally {
    await context.close();
  }
}

/** Every frame the browser shows, with the second it was shown at. */
async function watchFrames(session) {
  const frames = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp, data });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/** Looks at the frames only when the page has come to rest, since that would slow the page down. */
async function firstColoured(frames, { x, y, colour }) {
  for (let seen = 0, waited = 0; waited < GIVE_UP_MS; waited += REST_MS) {
    await setTimeout(REST_MS);
    for (; seen < frames.length; seen++) {
      const image = decodePng(Buffer.from(frames[seen].data, 'base64'));
      if (String(pixel(image, x, y)) === String(colour)) return frames[seen].at;
    }
  }
  return null;
}

function watchNetwork(session) {
  let page = null;
  let clockOffset = 0;
  const arrivals = [];
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp }) => {
    if (type !== 'Document' || page !== null) return;
    page = { requestId, startedAt: wallTime };
    clockOffset = wallTime - timestamp;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    arrivals.push({ requestId, bytes: encodedDataLength, at: timestamp + clockOffset });
  });
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    startedAt: () => page.startedAt,
    pageBytes: () => sum(arrivals.filter(({ requestId }) => requestId === page.requestId)),
    bytesUntil: (second) => sum(arrivals.filter(({ at }) => at <= second)),
  };
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
