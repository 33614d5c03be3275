/**
 * How many sentences a text has: ends are `.`, `!`, `?` and `…` before a capital letter, a digit, a
 * quotation mark or the end. Dots of numbers and of one-letter abbreviations (“z. B.”) end none. What
 * follows the last end counts as one, too.
 */
export function countSentences(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const ends = trimmed.match(/(?<!(?<!\p{L})\p{L})[.!?…]+["“”’)]*(?=\s+["„“(]?[\p{Lu}\d]|$)/gu);
  const isOpen = !/[.!?…]["“”’)]*$/u.test(trimmed);
  return Math.max(1, (ends?.length ?? 0) + (isOpen ? 1 : 0));
}
