import type { Atlas } from './atlas.ts';
import { createHighlight, type Highlight } from './highlight.ts';

const highlights = new WeakMap<Atlas, Highlight<string>>();

/**
 * The offer, by its id, under the pointer or the keyboard in any of the views: the same object for the
 * same atlas. See `Highlight`; an offer that stays chosen is `session.pickedOffer`.
 */
export function offerHighlightOf(atlas: Atlas): Highlight<string> {
  const known = highlights.get(atlas);
  if (known !== undefined) return known;
  const made = createHighlight<string>();
  highlights.set(atlas, made);
  return made;
}
