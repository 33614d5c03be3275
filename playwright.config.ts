import { defineConfig } from '@playwright/test';
import { ensureChromium } from './.ci/ensure.mjs';

const PORT = Number(process.env.E2E_PORT ?? 4199);
/** Folder of the built page. */
const ROOT = process.env.E2E_ROOT ?? 'dist';
const ADDRESS = `http://localhost:${PORT}/`;

/** Paints without a GPU, and keeps the browser itself from talking to anyone. */
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  // Refuses foreign addresses without holding up every request, as a route of the tests would.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results/e2e',
  // Software rendering keeps a core busy per page; more workers than this make tests time out.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: ADDRESS,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    // A trace takes a third of the processor's time; `--trace on` records one to look into a failure.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `node .ci/serve.mjs ${ROOT} --port=${PORT} --strict-port`,
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
