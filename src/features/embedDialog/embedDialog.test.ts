import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEmbedOptions } from '../../state/embed/embedCodec.ts';
import { DEFAULT_EMBED_OPTIONS, EMBED_FACES } from '../../state/embed/embedOptions.ts';
import { decodeView } from '../../state/url/decodeView.ts';
import { defaultView, METHOD_INDEX } from '../../state/viewState.ts';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import { changedDraft, firstDraft, toggled } from './embedDraft.ts';
import { embedAddress, embedSnippet } from './embedSnippet.ts';

const PAGE = 'https://atlas.example/stadt/index.html#v=1';
const view = { ...defaultView(tinyAtlas), note: METHOD_INDEX, language: 'en' } as const;

describe('embedAddress(page, view, options)', () => {
  it('leads to the embed beside the atlas with the same view, and with nothing lying over it', () => {
    const address = new URL(embedAddress(PAGE, view, DEFAULT_EMBED_OPTIONS));
    expect(`${address.origin}${address.pathname}`).toBe('https://atlas.example/stadt/embed.html');
    const decoded = decodeView(address.hash, tinyAtlas);
    expect(decoded.repairs).toEqual([]);
    expect(decoded.view).toEqual({ ...view, note: null });
    expect(decodeEmbedOptions(address.hash)).toEqual(DEFAULT_EMBED_OPTIONS);
  });
});

describe('embedSnippet(parts)', () => {
  const address = embedAddress(PAGE, view, DEFAULT_EMBED_OPTIONS);
  const parts = { address, title: 'Titel', options: DEFAULT_EMBED_OPTIONS, withScript: true };

  it('has the script only where something is to follow the height', () => {
    expect(embedSnippet(parts)).toContain(
      '<script src="https://atlas.example/stadt/embed.js" async></script>',
    );
    for (const plain of [
      embedSnippet({ ...parts, withScript: false }),
      embedSnippet({ ...parts, options: { ...parts.options, height: 640 } }),
    ]) {
      expect(plain).not.toContain('<script');
      expect(plain).not.toContain('data-sozialraumatlas');
    }
    expect(embedSnippet({ ...parts, options: { ...parts.options, height: 640 } })).toContain(
      'height="640"',
    );
  });

  it('lets no title end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const snippet = embedSnippet({ ...parts, title });
        const attribute = / {2}title="([^"]*)"\n/.exec(snippet)?.[1];
        expect(attribute).toBeDefined();
        expect(attribute).not.toMatch(/[<>]/);
        const read = (attribute ?? '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(read).toBe(title);
      }),
    );
  });
});

describe('changedDraft(draft, change)', () => {
  const draft = firstDraft(view, 'Titel', 'figur-1');

  it('always leaves something to be seen', () => {
    const only = changedDraft(draft, { options: { faces: ['trend'] } });
    expect(only.first).toBe('trend');
    expect(changedDraft(only, { options: { faces: [] } }).options.faces).toEqual(['trend']);
  });

  it('changes nothing that was not asked for', () => {
    const changed = changedDraft(draft, { options: { scheme: 'dark' } });
    expect(changed).toEqual({ ...draft, options: { ...draft.options, scheme: 'dark' } });
  });

  it('keeps the order of the tabs however they are ticked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EMBED_FACES)), (ticks) => {
        const faces = ticks.reduce<readonly (typeof EMBED_FACES)[number][]>(
          (chosen, face) => toggled(EMBED_FACES, chosen, face),
          [],
        );
        expect(faces).toEqual(EMBED_FACES.filter((face) => faces.includes(face)));
        const odd = EMBED_FACES.filter((face) => ticks.filter((t) => t === face).length % 2 === 1);
        expect(faces).toEqual(odd);
      }),
    );
  });
});
