/** Messages between an embedded figure and the page around it; documented in docs/embedding.md. */
export const MESSAGE_VERSION = 1;

export interface ResizeMessage {
  readonly type: 'sozialraumatlas:resize';
  readonly v: typeof MESSAGE_VERSION;
  readonly id: string;
  /** CSS pixels the whole figure needs. */
  readonly height: number;
}

/** What the embedding page may ask for. */
export type FrameCommand =
  | { readonly kind: 'setLang'; readonly language: 'de' | 'en' }
  | { readonly kind: 'print' }
  /** To tell the height once more: the page's script may have come after it was told. */
  | { readonly kind: 'measure' };

export function resizeMessage(id: string, height: number): ResizeMessage {
  return { type: 'sozialraumatlas:resize', v: MESSAGE_VERSION, id, height: Math.ceil(height) };
}

/** A command in the data of a message; null for anything else, however it is shaped. */
export function frameCommand(data: unknown): FrameCommand | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, v, lang } = data as Readonly<Record<string, unknown>>;
  if (v !== MESSAGE_VERSION) return null;
  if (type === 'sozialraumatlas:print') return { kind: 'print' };
  if (type === 'sozialraumatlas:measure') return { kind: 'measure' };
  if (type === 'sozialraumatlas:setLang' && (lang === 'de' || lang === 'en')) {
    return { kind: 'setLang', language: lang };
  }
  return null;
}
