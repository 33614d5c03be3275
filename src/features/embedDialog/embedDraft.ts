import {
  DEFAULT_EMBED_OPTIONS,
  EMBED_FACES,
  type EmbedFace,
  type EmbedOptions,
} from '../../state/embed/embedOptions.ts';
import type { Language, ViewState } from '../../state/viewState.ts';

/** What the dialog has been told so far. Lives as long as the dialog. */
export interface EmbedDraft {
  readonly options: EmbedOptions;
  readonly first: EmbedFace;
  readonly language: Language;
  readonly title: string;
  readonly kind: 'live' | 'frozen';
  readonly withScript: boolean;
}

export type DraftChange = Partial<Omit<EmbedDraft, 'options'>> & {
  readonly options?: Partial<EmbedOptions>;
};

/** Begins with the view as it is; the name of the frame tells several of them on a page apart. */
export function firstDraft(view: ViewState, title: string, frameId: string): EmbedDraft {
  return {
    options: { ...DEFAULT_EMBED_OPTIONS, frameId },
    first: EMBED_FACES.find((face) => face === view.face) ?? 'map',
    language: view.language,
    title,
    kind: 'live',
    withScript: true,
  };
}

/** Keeps the draft sensible: something is always seen, and first what is seen at all. */
export function changedDraft(draft: EmbedDraft, change: DraftChange): EmbedDraft {
  const options = { ...draft.options, ...change.options };
  const faces = options.faces.length === 0 ? draft.options.faces : options.faces;
  const first = change.first ?? draft.first;
  return {
    ...draft,
    ...change,
    options: { ...options, faces },
    first: faces.includes(first) ? first : (faces[0] ?? first),
  };
}

/** The list with one entry more or less, in the order of all of them. */
export function toggled<Entry>(all: readonly Entry[], chosen: readonly Entry[], entry: Entry) {
  return all.filter((one) => (one === entry) !== chosen.includes(one));
}
