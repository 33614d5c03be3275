import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { prerenderAtlas } from '../../prerender/vitePlugin.ts';

export const EMBED_PAGE = 'embed.html';

/** Says which files belong to the embed; the budgets read it. */
const MANIFEST = '.vite/embed-manifest.json';

/** Files of the atlas that are built into the embed in a smaller form. */
const LIGHT_FORMS: Readonly<Record<string, string>> = {
  'src/state/otherViews.ts': 'src/state/embed/noOtherViews.ts',
};

/**
 * Builds the embed by itself and adds its files to those of the atlas. Built together, what both share
 * would be cut into eighty files, and the embed would carry what only the other views of the atlas use.
 */
export function embedPage(): Plugin {
  let root = '';
  let target: ResolvedConfig['build']['target'] = 'baseline-widely-available';
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      target = config.build.target;
    },
    async generateBundle() {
      for (const file of await buildEmbed(root, target)) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}

async function buildEmbed(root: string, target: ResolvedConfig['build']['target']) {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [lightForms(root), react(), prerenderAtlas()],
    build: {
      write: false,
      copyPublicDir: false,
      target,
      manifest: MANIFEST,
      assetsInlineLimit: 0,
      rolldownOptions: { input: [EMBED_PAGE] },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  if (output === undefined) throw new Error(`${EMBED_PAGE} was not built`);
  return output.output;
}

function lightForms(root: string): Plugin {
  const forms = new Map(
    Object.entries(LIGHT_FORMS).map(([full, light]) => [join(root, full), join(root, light)]),
  );
  return {
    name: 'light-forms',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.ts') || importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved === null ? null : (forms.get(resolved.id) ?? null);
    },
  };
}
