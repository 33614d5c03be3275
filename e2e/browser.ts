import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/** What must never happen on any page; a test that ends with entries here fails. */
export interface Faults {
  /** Addresses outside the atlas that the page asked for; the browser resolves none of them. */
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly uncaughtErrors: string[];
  /** Directive and blocked address of every breach of the content security policy. */
  readonly policyViolations: string[];
}

/** A tag that tells our own report of a policy violation from other console messages. */
const VIOLATION_TAG = 'securitypolicyviolation: ';

/**
 * Playwright's `test` with a watch on every page: no test needs to ask for it. A test that provokes
 * a fault on purpose takes the `faults` fixture and empties the list after judging it.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: Faults = {
        foreignRequests: [],
        consoleErrors: [],
        uncaughtErrors: [],
        policyViolations: [],
      };
      watchRequests(context);
      context.on('request', (request) => recordForeign(request, baseURL, faults));
      context.on('console', (message) => recordConsole(message, faults));
      context.on('weberror', (error) => faults.uncaughtErrors.push(String(error.error())));
      await context.addInitScript(reportPolicyViolations, VIOLATION_TAG);
      await use(faults);
      base.expect(faults, 'no foreign request, error or policy violation').toEqual({
        foreignRequests: [],
        consoleErrors: [],
        uncaughtErrors: [],
        policyViolations: [],
      });
    },
    { auto: true },
  ],
});

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly targets: readonly string[];
}

const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The only rules of these levels whose outcome rests on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Violations of WCAG 2.2 A and AA on the page as it stands, and what axe could not decide: of all
 * rules, or of those on colours where another scheme paints a page that has been judged already.
 */
export async function axeFindings(
  page: Page,
  rules: 'all' | 'colours' = 'all',
): Promise<{ violations: readonly AxeFinding[]; incomplete: readonly AxeFinding[] }> {
  await endTransitions(page);
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'incomplete'] })
    // Otherwise every analysis opens a page of its own to put the results of frames together.
    .setLegacyMode(true);
  const chosen = rules === 'all' ? builder.withTags(WCAG_TAGS) : builder.withRules(COLOUR_RULES);
  const results = await chosen.analyze();
  const findings = (list: typeof results.violations) =>
    list.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      targets: nodes.map((node) => node.target.join(' ')),
    }));
  return { violations: findings(results.violations), incomplete: findings(results.incomplete) };
}

/** Colours on their way to another scheme are judged by nobody; what goes round for ever is left. */
async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    // A transition that gives way to another is cancelled.
    await Promise.allSettled(moving.map((one) => one.finished));
  });
}

/** Role and name of the focused element as assistive technology gets them; null on the body. */
export async function focusedNode(page: Page): Promise<{ role: string; name: string } | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.activeElement === document.body ? null : document.activeElement',
    });
    if (result.objectId === undefined) return null;
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const node = nodes[0];
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
  } finally {
    await session.detach();
  }
}

/** A picture of the page for people to look at; kept with the test's results. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const info = test.info();
  const path = info.outputPath(`${name}.png`);
  writeFileSync(path, await page.screenshot({ animations: 'disabled' }));
  await info.attach(name, { path, contentType: 'image/png' });
}

const underWay = new WeakMap<BrowserContext, Set<Request>>();

/** To be called before a context opens its first page. */
function watchRequests(context: BrowserContext): void {
  const sent = new Set<Request>();
  underWay.set(context, sent);
  context.on('request', (request) => sent.add(request));
  context.on('requestfinished', (request) => sent.delete(request));
  context.on('requestfailed', (request) => sent.delete(request));
}

/** How many requests have been sent and not yet answered, by all pages of the page's context. */
export function requestsUnderWay(page: Page): number {
  return underWay.get(page.context())?.size ?? 0;
}

function isForeign(url: URL, baseURL: string | undefined): boolean {
  const isNetwork = /^(?:https?|wss?):$/.test(url.protocol);
  return isNetwork && baseURL !== undefined && url.host !== new URL(baseURL).host;
}

function recordForeign(request: Request, baseURL: string | undefined, faults: Faults): void {
  if (isForeign(new URL(request.url()), baseURL)) faults.foreignRequests.push(request.url());
}

function recordConsole(message: ConsoleMessage, faults: Faults): void {
  if (message.type() !== 'error') return;
  const text = message.text();
  if (text.startsWith(VIOLATION_TAG)) {
    faults.policyViolations.push(text.slice(VIOLATION_TAG.length));
  } else {
    faults.consoleErrors.push(`${text} (${message.location().url})`);
  }
}

/** Runs inside the page, before its scripts. */
function reportPolicyViolations(tag: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const place = `${event.sourceFile}:${event.lineNumber}`;
    // biome-ignore lint/suspicious/noConsole: the console is the way out of the page.
    console.error(`${tag}${event.violatedDirective} ${event.blockedURI} ${place}`);
  });
}
