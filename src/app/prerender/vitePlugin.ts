import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

/** A page with a first view of its own, and the virtual style sheet its scripts import. */
interface AheadPage {
  /** Every rule and ramp; the page itself carries only those of the first view. */
  readonly styleSheet: string;
  readonly criticalCss: string;
  /** Module with `renderFirstView`. */
  readonly firstView: string;
}

const ATLAS: AheadPage = {
  styleSheet: 'virtual:interface.css',
  criticalCss: 'src/app/critical/critical.css',
  firstView: '/src/app/prerender/renderFirstView.tsx',
};

/** The pages that are not the atlas itself. */
const OTHER_PAGES: Readonly<Record<string, AheadPage>> = {
  'embed.html': {
    styleSheet: 'virtual:embed.css',
    criticalCss: 'src/app/embed/critical/embed.css',
    firstView: '/src/app/embed/renderEmbed.tsx',
  },
};

const STYLE_SHEETS = [ATLAS, ...Object.values(OTHER_PAGES)];

/**
 * Writes into each HTML page what a person sees first: the styles of the first view, and, in a build,
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
    resolveId: (id) =>
      STYLE_SHEETS.some(({ styleSheet }) => styleSheet === id) ? `\0${id}` : null,
    load(id) {
      const page = STYLE_SHEETS.find(({ styleSheet }) => `\0${styleSheet}` === id);
      return page === undefined ? null : interfaceCss(join(root, page.criticalCss));
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const page = OTHER_PAGES[basename(context.filename)] ?? ATLAS;
        const stylesFrom = join(root, page.criticalCss);
        if (context.bundle === undefined) {
          return fill(html, { '<!--styles-->': styleElement(interfaceCss(stylesFrom)) });
        }
        const { view, files } = await firstView(root, page);
        const styles = criticalCss(stylesFrom, html + view.markup);
        return fill(html, {
          '<!--styles-->': styleElement(styles),
          '<!--policy-->': `<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">`,
          '<!--description-->': `<meta name="description" content="${escaped(view.description)}">`,
          '<!--preload-->': [...chunkLinks(context), ...files.map(dataLink)].join(''),
          '<!--fragment-->': escaped(view.fragment ?? ''),
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
  page: AheadPage,
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
    const view = await render(server, { page, folder: join(root, 'public'), files });
    return { view, files };
  } finally {
    await server.close();
  }
}

async function render(
  server: ViteDevServer,
  {
    page,
    folder,
    files,
  }: { readonly page: AheadPage; readonly folder: string; readonly files: string[] },
): Promise<FirstView> {
  const { renderFirstView } = (await server.ssrLoadModule(page.firstView)) as {
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
    // The dialog for embedding shows the figure as it will be, in a frame.
    "frame-src 'self'",
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
