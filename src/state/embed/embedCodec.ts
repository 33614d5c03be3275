import {
  DEFAULT_EMBED_OPTIONS,
  EMBED_CONTROLS,
  EMBED_FACES,
  EMBED_SCHEMES,
  type EmbedOptions,
  FRAME_HEIGHT_RANGE,
  HEADING_LEVELS,
} from './embedOptions.ts';

/** Keys of the view never begin like this, so that both stand in one fragment. */
const PREFIX = 'embed.';
const FRAME_ID = /^[A-Za-z0-9_-]{1,40}$/;

/**
 * The options as the end of a fragment, to be put behind that of the view: `embed.faces=map,trend&…`.
 * Every key is written, so that a link keeps its meaning when defaults change.
 */
export function encodeEmbedOptions(options: EmbedOptions): string {
  const parameters = new URLSearchParams({
    [`${PREFIX}faces`]: options.faces.join(','),
    [`${PREFIX}interaction`]: options.interaction,
    [`${PREFIX}controls`]: options.controls.join(','),
    [`${PREFIX}height`]: String(options.height),
    [`${PREFIX}heading`]: String(options.headingLevel),
    [`${PREFIX}scheme`]: options.scheme,
  });
  if (options.frameId !== '') parameters.set(`${PREFIX}id`, options.frameId);
  return parameters.toString().replaceAll('%2C', ',');
}

/** Reads the options of a fragment; what is missing or unknown is as by default. Never throws. */
export function decodeEmbedOptions(fragment: string): EmbedOptions {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = (key: string) => parameters.get(`${PREFIX}${key}`);
  const standard = DEFAULT_EMBED_OPTIONS;
  const faces = listed(read('faces'), EMBED_FACES);
  const frameId = read('id') ?? '';
  return {
    faces: faces === null || faces.length === 0 ? standard.faces : faces,
    interaction: read('interaction') === 'static' ? 'static' : 'interactive',
    controls: listed(read('controls'), EMBED_CONTROLS) ?? standard.controls,
    height: heightOf(read('height')),
    headingLevel:
      HEADING_LEVELS.find((level) => String(level) === read('heading')) ?? standard.headingLevel,
    scheme: EMBED_SCHEMES.find((scheme) => scheme === read('scheme')) ?? standard.scheme,
    frameId: FRAME_ID.test(frameId) ? frameId : standard.frameId,
  };
}

/** Those of the options that are named, in their own order; null where nothing is said of them. */
function listed<Option extends string>(
  text: string | null,
  options: readonly Option[],
): readonly Option[] | null {
  if (text === null) return null;
  const named = text.split(',');
  return options.filter((option) => named.includes(option));
}

function heightOf(text: string | null): EmbedOptions['height'] {
  if (text === null || !/^\d{1,5}$/.test(text)) return 'auto';
  const { min, max } = FRAME_HEIGHT_RANGE;
  return Math.min(max, Math.max(min, Number(text)));
}
