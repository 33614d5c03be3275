import type { methodsDe } from './methods.de.ts';
import type { TextsLike } from './methodText.ts';
import type { methodPageDe } from './page.de.ts';

type German = typeof methodsDe;

export type MethodFamily = keyof German;

/** All notes of all families in one language. */
export type MethodTexts = { readonly [Family in MethodFamily]: TextsLike<German[Family]> };

/** Ids are unique over all families; they stand in links: `note=quantile`. */
export type MethodNoteId = {
  [Family in MethodFamily]: keyof German[Family] & string;
}[MethodFamily];

/** The same keys with any words. */
type Worded<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Worded<Texts[Key]>;
};

export type MethodPageTexts = Worded<typeof methodPageDe>;

/** All that the page of the method notes says in one language. */
export interface MethodCatalog {
  readonly page: MethodPageTexts;
  readonly notes: MethodTexts;
}
