import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AtlasLoader } from '../../data/package/loadAtlas.ts';
import { ok } from '../../domain/model/result.ts';
import { embedCatalogueDe } from '../../i18n/embed/embedCatalogue.de.ts';
import { embedCatalogueEn } from '../../i18n/embed/embedCatalogue.en.ts';
import { createSmallIntl } from '../../i18n/embed/smallIntl.ts';
import type { Notice } from '../../state/atlasStore.ts';
import {
  DEFAULT_EMBED_OPTIONS,
  EMBED_CONTROLS,
  EMBED_FACES,
  type EmbedOptions,
} from '../../state/embed/embedOptions.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { isAhead } from './isAhead.ts';
import { openEmbed } from './openEmbed.ts';

async function render(
  view: Partial<ViewState> = {},
  options: Partial<EmbedOptions> = {},
  notice: Notice | null = null,
) {
  const atlas = await openTinyAtlas({ view });
  atlas.store.setState(({ session }) => ({ session: { ...session, notice } }));
  // Markup made without a browser shows the store as it began.
  Object.assign(atlas.store, { getInitialState: atlas.store.getState });
  const language = view.language ?? 'de';
  const intl = createSmallIntl(language, language === 'de' ? embedCatalogueDe : embedCatalogueEn);
  return renderToStaticMarkup(
    <EmbedApp atlas={atlas} intl={intl} options={{ ...DEFAULT_EMBED_OPTIONS, ...options }} />,
  );
}

describe('EmbedApp', () => {
  it('has words for every face, level, change and language: a missing one would throw', async () => {
    for (const language of ['de', 'en'] as const) {
      for (const face of EMBED_FACES) {
        for (const compareWith of [null, periodId('2019')]) {
          const view = { language, face, compareWith, areas: [areaId('d1'), areaId('d6')] };
          const all = { controls: EMBED_CONTROLS, interaction: 'interactive' } as const;
          expect(await render(view, all)).toContain('embed-foot');
          const count = { ...view, indicator: indicatorId('pop_total') };
          expect(await render(count, { interaction: 'static' })).toContain('embed-foot');
        }
      }
    }
  });

  it('has the headline at the level the page asks for', async () => {
    expect(await render({}, { headingLevel: 4 })).toMatch(/<h4 [^>]*id="embed-title"/);
    expect(await render({}, { headingLevel: 4 })).not.toMatch(/<h[12356]/);
  });

  it('offers only the controls that are allowed', async () => {
    const selects = (markup: string) => markup.match(/<select/g)?.length ?? 0;
    expect(selects(await render({}, { controls: [] }))).toBe(0);
    expect(selects(await render({}, { controls: ['period'] }))).toBe(1);
    expect(selects(await render({}, { controls: EMBED_CONTROLS }))).toBe(3);
    expect(selects(await render({}, { controls: EMBED_CONTROLS, interaction: 'static' }))).toBe(0);
  });

  it('lets areas be selected only where that is allowed', async () => {
    const view = { face: 'ranking' } as const;
    expect(await render(view, { controls: ['areas'] })).toContain('ranking-button');
    expect(await render(view, { controls: [] })).not.toContain('ranking-button');
    expect(await render(view, { interaction: 'static' })).not.toContain('ranking-button');
  });

  it('has tabs for several faces, and all figures within reach of a mere picture', async () => {
    expect((await render({})).match(/role="tab"/g)).toHaveLength(4);
    const map = await render({}, { faces: ['map'] });
    expect(map).not.toContain('role="tab"');
    expect(map).toContain('<details');
    expect(await render({}, { faces: ['map', 'table'] })).not.toContain('<details');
  });

  it('names source, licence and date, and leads to the whole view and to accessibility', async () => {
    const markup = await render({ areas: [areaId('d3')] });
    const foot = readableText(markup.slice(markup.indexOf('<footer')));
    expect(foot).toMatch(/Quelle: .+Lizenz: .+Stand: /);
    const links = [...markup.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)];
    const out = links.filter(([tag]) => tag.includes('target="_blank"'));
    expect(out).toHaveLength(2);
    expect(out[0]![1]).toContain('areas=d3');
    expect(out[1]![1]).toContain('page=accessibility');
    for (const [tag] of out) expect(tag).toContain('rel="noopener noreferrer"');
  });

  it('carries no style attribute, which its policy would refuse', async () => {
    for (const face of EMBED_FACES) expect(await render({ face })).not.toContain(' style="');
  });

  it('says in one sentence that something else is shown than was asked for', async () => {
    const repairs = [{ field: 'indicator', value: 'x' }] as const;
    expect(await render({}, {}, { kind: 'repairs', repairs })).toContain('nicht ganz zu den');
    const problem = { code: 'not_found', file: 'x.json' } as const;
    expect(await render({}, {}, { kind: 'problem', problem })).toContain('nicht geladen');
  });
});

describe('openEmbed(loader, fragment)', () => {
  it('shows the indicator of a view that is more than one figure, and says so', async () => {
    const { source } = await openTinyAtlas();
    const whole = { ...source, overview: async () => ok([]), warnings: () => [] };
    const loader: AtlasLoader = { open: async () => ok(whole) };
    const opened = await openEmbed(loader, '#v=1&view=need&period=2020');
    if (!opened.ok) throw new Error('not opened');
    const { view, session } = opened.value.atlas.store.getState();
    expect([view.view, view.period]).toEqual(['explore', '2020']);
    expect(session.notice?.kind).toBe('repairs');
  });
});

describe('isAhead(fragment, builtAhead)', () => {
  it('is true of the same figure, whatever its name and colours', () => {
    expect(isAhead('', 'a=1')).toBe(true);
    expect(isAhead('#b=2&a=1&embed.id=x&embed.scheme=dark', 'a=1&b=2&embed.scheme=auto')).toBe(
      true,
    );
  });

  it('is false of any other figure', () => {
    expect(isAhead('#a=2&b=2', 'a=1&b=2')).toBe(false);
    expect(isAhead('#a=1', 'a=1&b=2')).toBe(false);
  });
});
