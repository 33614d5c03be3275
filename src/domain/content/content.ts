/** Pages that the operator of an atlas supplies with the package, one file per slot and language. */
export const CONTENT_SLOTS = ['easy-language', 'accessibility', 'imprint', 'privacy'] as const;
export type ContentSlot = (typeof CONTENT_SLOTS)[number];

/** A piece of running text. Bold and links do not nest. */
export type ContentInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  /** `href` is https, mailto, a relative address or a fragment (`#…`); nothing else gets this far. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type ContentRun = readonly ContentInline[];

export type ContentBlock =
  /** Below the page's title, which is level 1: 2 or 3, and never 3 before a 2. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly run: ContentRun }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ContentRun[] };

/** One page in one language. */
export interface ContentPage {
  readonly title: string;
  readonly blocks: readonly ContentBlock[];
}

/** A page in the languages that the operator wrote it in; null where there is none. */
export interface ContentTexts {
  readonly de: ContentPage | null;
  readonly en: ContentPage | null;
}

/** All pages of a package. A slot that the operator left empty is null in both languages. */
export type PackageContent = Readonly<Record<ContentSlot, ContentTexts>>;

const NO_TEXTS: ContentTexts = { de: null, en: null };

export const NO_CONTENT: PackageContent = {
  'easy-language': NO_TEXTS,
  accessibility: NO_TEXTS,
  imprint: NO_TEXTS,
  privacy: NO_TEXTS,
};
