import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Texts that survive minification and stand only in computations. */
const COMPUTATION = 'rankSensitivity: ';
const MESSAGING = 'Comlink.';

type Output = Rolldown.RolldownOutput['output'][number];

/** What a page would be served that does nothing but make a client. */
async function buildPage(): Promise<readonly Output[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    base: './',
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'createBrowserJobClient.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
}

function textOf(file: Output): string {
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** The entry and everything that it imports before it runs. */
function initialGraph(files: readonly Output[]): readonly Output[] {
  const graph = new Set<Output>();
  const visit = (file: Output | undefined) => {
    if (file?.type !== 'chunk' || graph.has(file)) return;
    graph.add(file);
    for (const name of file.imports) visit(files.find(({ fileName }) => fileName === name));
  };
  visit(files.find((file) => file.type === 'chunk' && file.isEntry));
  if (graph.size === 0) throw new Error('the build has no entry');
  return [...graph];
}

describe('the built worker', () => {
  let files: readonly Output[] = [];
  const find = (test: (file: Output) => boolean) => files.filter(test);
  beforeAll(async () => {
    files = await buildPage();
  }, 60_000);

  it('is a file of its own, with the computations inside', () => {
    const workers = find(({ fileName }) => fileName.includes('jobs.worker'));
    expect(workers).toHaveLength(1);
    expect(textOf(workers[0]!)).toContain(COMPUTATION);
    expect(textOf(workers[0]!)).toContain(MESSAGING);
  });

  it('is not loaded with the page, nor is anything that runs jobs', () => {
    const initial = initialGraph(files).map(textOf).join('\n');
    expect(initial).not.toContain(COMPUTATION);
    expect(initial).not.toContain(MESSAGING);
    const lazy = find((file) => file.type === 'chunk' && file.isDynamicEntry).map(textOf);
    expect(lazy.some((code) => code.includes(MESSAGING))).toBe(true);
    expect(lazy.some((code) => code.includes(COMPUTATION))).toBe(true);
  });

  it('comes from an address that the policy allows and evaluates no text', () => {
    const code = files.map(textOf).join('\n');
    expect(code).toMatch(/new Worker\(\s*new URL\(/);
    expect(code).not.toMatch(/data:(?:text|application)\/javascript|createObjectURL/);
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });
});
