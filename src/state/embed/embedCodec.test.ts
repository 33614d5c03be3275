import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import { decodeView } from '../url/decodeView.ts';
import { encodeView } from '../url/encodeView.ts';
import { defaultView } from '../viewState.ts';
import { decodeEmbedOptions, encodeEmbedOptions } from './embedCodec.ts';
import {
  DEFAULT_EMBED_OPTIONS,
  EMBED_CONTROLS,
  EMBED_FACES,
  EMBED_SCHEMES,
  type EmbedOptions,
  firstFace,
  HEADING_LEVELS,
} from './embedOptions.ts';

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  faces: fc.subarray([...EMBED_FACES], { minLength: 1 }),
  interaction: fc.constantFrom('interactive' as const, 'static' as const),
  controls: fc.subarray([...EMBED_CONTROLS]),
  height: fc.oneof(fc.constant('auto' as const), fc.integer({ min: 200, max: 4000 })),
  headingLevel: fc.constantFrom(...HEADING_LEVELS),
  scheme: fc.constantFrom(...EMBED_SCHEMES),
  frameId: fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/),
});

describe('decodeEmbedOptions(encodeEmbedOptions(options))', () => {
  it('gives the options back', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(decodeEmbedOptions(`#${encodeEmbedOptions(options)}`)).toEqual(options);
      }),
    );
  });

  it('leaves the view in the same fragment as it is, and the view the options', () => {
    const view = { ...defaultView(tinyAtlas), face: 'trend' } as const;
    fc.assert(
      fc.property(anyOptions, (options) => {
        const fragment = `${encodeView(view)}&${encodeEmbedOptions(options)}`;
        const decoded = decodeView(fragment, tinyAtlas);
        expect(decoded.repairs).toEqual([]);
        expect(decoded.view).toEqual(view);
        expect(decodeEmbedOptions(fragment)).toEqual(options);
      }),
    );
  });
});

describe('decodeEmbedOptions(fragment)', () => {
  it('shows something sensible whatever the fragment holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const options = decodeEmbedOptions(`embed.${key}=${value}&embed.height=${value}`);
        expect(options.faces.length).toBeGreaterThan(0);
        expect(EMBED_FACES).toEqual(expect.arrayContaining([...options.faces]));
        expect(options.height === 'auto' || options.height >= 200).toBe(true);
      }),
    );
  });

  it('takes the defaults where nothing is said', () => {
    expect(decodeEmbedOptions('')).toEqual(DEFAULT_EMBED_OPTIONS);
  });

  it('allows no control where the list is empty', () => {
    expect(decodeEmbedOptions('embed.controls=').controls).toEqual([]);
  });

  it('keeps a height within its limits and refuses what is no height', () => {
    expect(decodeEmbedOptions('embed.height=20').height).toBe(200);
    expect(decodeEmbedOptions('embed.height=99999').height).toBe(4000);
    expect(decodeEmbedOptions('embed.height=-5').height).toBe('auto');
  });

  it('takes no frame id that could be anything but a name', () => {
    expect(decodeEmbedOptions('embed.id=%3Cb%3E').frameId).toBe('');
  });
});

describe('firstFace(options, asked)', () => {
  it('is the face of the view, or the first that may be shown', () => {
    const options = { ...DEFAULT_EMBED_OPTIONS, faces: ['trend', 'table'] as const };
    expect(firstFace(options, 'table')).toBe('table');
    expect(firstFace(options, 'map')).toBe('trend');
    expect(firstFace(options, 'sheet')).toBe('trend');
  });
});
