import type { OfferStatus } from '../../domain/coverage/offer.ts';
import { foldText } from '../../domain/search/foldText.ts';

/** "12.5" and "12,5"; null for anything else. */
export function numberIn(text: string): number | null {
  const plain = text.replace('−', '-').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A number of places. "1.000" is null: with three digits behind it, a point may mean thousands. */
export function amountIn(text: string): number | null {
  return /[.,]\d{3}$/.test(text) ? null : numberIn(text);
}

const DATE_SHAPES: readonly [RegExp, (parts: readonly string[]) => readonly string[]][] = [
  [/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/, ([year, month, day]) => [year!, month!, day!]],
  [/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, ([day, month, year]) => [year!, month!, day!]],
  [/^(\d{1,2})[./](\d{4})$/, ([month, year]) => [year!, month!]],
];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from these, "31.12.2020" and "12.2020"; null for no real day. */
export function dateIn(text: string): string | null {
  for (const [shape, ordered] of DATE_SHAPES) {
    const found = shape.exec(text);
    if (found === null) continue;
    const parts = ordered(found.slice(1))
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'));
    return isRealDay(parts.map(Number)) ? parts.join('-') : null;
  }
  return null;
}

function isRealDay([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A page on the web, with its protocol; null for what is none. */
export function webAddressIn(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address) ? address : null;
}

const STATUS_WORDS: Readonly<Record<OfferStatus, readonly string[]>> = {
  unverified: ['unverified', 'ungeprüft', 'unbestätigt'],
  listed: ['listed', 'gelistet', 'im verzeichnis'],
  active: ['active', 'aktiv', 'in betrieb', 'offen', 'open', 'bestätigt'],
  planned: ['planned', 'geplant', 'in planung'],
  closed: ['closed', 'geschlossen', 'aufgegeben'],
  moved: ['moved', 'verzogen', 'umgezogen'],
};

const STATUS_NAMED: ReadonlyMap<string, OfferStatus> = new Map(
  (Object.keys(STATUS_WORDS) as OfferStatus[]).flatMap((status) =>
    STATUS_WORDS[status].map((word) => [foldText(word), status] as const),
  ),
);

export function statusIn(text: string): OfferStatus | null {
  return STATUS_NAMED.get(foldText(text)) ?? null;
}

/** What a file's own export puts before a text that a table program would take for a formula. */
export function withoutGuard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
