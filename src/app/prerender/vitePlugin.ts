import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createServer,
  type IndexHtmlTransformContext,
  type Plugin,
  type ViteDevServer,
} from 'vite';
import type { FetchBytes } from '../../data/package/fetchBytes.ts';
import { failed, ok } from '../../domain/model/result.ts';
import { alignBorders } from './alignBorders.ts';
import { criticalCss, interfaceCss } from './criticalCss.ts';
import type { FirstView } from './renderFirstView.tsx';

/** Every rule and ramp; the page itself carries only those of the first view. */
const INTERFACE_CSS = 'virtual:interface.css';
const FIRST_VIEW = '/src/app/prerender/renderFirstView.tsx';

/**
 * Writes into `index.html` what a person sees first: the styles of the first view, and, in a build,
 * the view itself with the map coloured, so that it stands before any script has arrived. The page
 * carries its content security policy, with the hash of exactly these styles.
 */
export function prerenderAtlas(): Plugin {
  let root = '';
  return {
    name: 'prerender-atlas',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === INTERFACE_CSS ? `\0${INTERFACE_CSS}` : null),
    load: (id) => (id === `\0${INTERFACE_CSS}` ? interfaceCss(root) : null),
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        if (context.bundle === undefined) {
          return fill(html, { '<!--styles-->': styleElement(interfaceCss(root)) });
        }
        const { view, files } = await firstView(root);
        const styles = criticalCss(root, html + view.markup);
        return fill(html, {
          '<!--styles-->': styleElement(styles),
          '<!--policy-->': `<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">`,
          '<!--description-->': `<meta name="description" content="${escaped(view.description)}">`,
          '<!--preload-->': [...chunkLinks(context), ...files.map(dataLink)].join(''),
          '<!--view-->': alignBorders(view.markup),
          '<!--noscript-->': `<noscript><p>${escaped(view.noscript)}</p></noscript>`,
          '<title></title>': `<title>${escaped(view.title)}</title>`,
        });
      },
    },
  };
}

function styleElement(styles: string): string {
  return `<style>${styles}</style>`;
}

async function firstView(
  root: string,
): Promise<{ readonly view: FirstView; readonly files: readonly string[] }> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const files: string[] = [];
    const view = await render(server, join(root, 'public'), files);
    return { view, files };
  } finally {
    await server.close();
  }
}

async function render(server: ViteDevServer, folder: string, files: string[]): Promise<FirstView> {
  const { renderFirstView } = (await server.ssrLoadModule(FIRST_VIEW)) as {
    renderFirstView(fetchBytes: FetchBytes): Promise<FirstView>;
  };
  return renderFirstView(async (url) => {
    files.push(url);
    try {
      return ok(new Uint8Array(await readFile(join(folder, url))));
    } catch {
      return failed('not_found');
    }
  });
}

/** The chunk with the atlas and its styles start to load with the page, not after the entry ran. */
function chunkLinks({ bundle: output, chunk }: IndexHtmlTransformContext): readonly string[] {
  const wanted = new Set<string>();
  const styles = new Set<string>();
  const visit = (file: string) => {
    const found = output?.[file];
    if (found?.type !== 'chunk' || wanted.has(file)) return;
    wanted.add(file);
    for (const style of found.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of found.imports) visit(imported);
  };
  for (const file of chunk?.dynamicImports ?? []) visit(file);
  return [
    ...[...wanted].map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...[...styles].map((file) => `<link rel="preload" as="style" crossorigin href="./${file}">`),
  ];
}

function dataLink(file: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="./${file}">`;
}

/**
 * The policy for hosts that cannot set headers (`frame-ancestors` is ignored in a page and therefore
 * left to the server). The second hash is the one style element React Aria adds.
 */
function policy(styles: string): string {
  const own = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${own}' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function fill(html: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (filled, [mark, part]) => filled.replace(mark, () => part),
    html,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
