import { MAX_STEPS } from '../../domain/story/story.ts';
import { FIRST_PRESENT_VIEW, PRESENT_MODES, type PresentView } from './presentView.ts';

/** Key and value pairs of a link to a story; steps are counted from 1 there. */
export function encodePresent(present: PresentView): readonly [string, string][] {
  const story: [string, string][] = present.story === null ? [] : [['story', present.story]];
  return [...story, ['step', String(present.step + 1)], ['mode', present.mode]];
}

export interface DecodedPresent {
  readonly present: PresentView;
  readonly bad: readonly { readonly key: string; readonly value: string }[];
}

const ID = /^[\w.-]{1,80}$/;

/** Reads what `encodePresent` wrote; whether the story exists is settled against the package. Never throws. */
export function decodePresent(parameters: URLSearchParams): DecodedPresent {
  const bad: { key: string; value: string }[] = [];
  const read = <Value>(
    key: string,
    fallback: Value,
    parse: (text: string) => Value | undefined,
  ) => {
    const text = parameters.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) bad.push({ key, value: text.slice(0, 80) });
    return value ?? fallback;
  };
  const present: PresentView = {
    story: read<string | null>('story', null, (text) => (ID.test(text) ? text : undefined)),
    step: read('step', 0, stepOf),
    mode: read('mode', FIRST_PRESENT_VIEW.mode, (text) =>
      PRESENT_MODES.find((mode) => mode === text),
    ),
  };
  return { present, bad };
}

function stepOf(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MAX_STEPS ? number - 1 : undefined;
}
