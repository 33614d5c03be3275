/** The two groups of a measure such as "Arbeitslose je 100 Einwohner von 16 bis unter 65 Jahren". */
export interface ReadingParts {
  /** "Arbeitslose": what is counted. */
  readonly part: string;
  /** "Einwohner von 16 bis unter 65 Jahren": what it is counted against. */
  readonly whole: string;
}

/**
 * Takes a measure apart at "je 100" (or another factor), so that it can be put together to a sentence
 * about one place. Null where the measure is worded otherwise or the factor is another: then there is
 * no such sentence. In German both parts may be used as they stand, because the plural after "je" and
 * after "auf" is the same case.
 *
 * @param per the word before the factor, "je" or "per".
 */
export function readingParts(
  measure: string,
  options: { readonly factor: number; readonly per: string },
): ReadingParts | null {
  const match = new RegExp(`^(.+?) ${options.per} ([\\d.,\u00a0 ]*\\d) (.+)$`).exec(measure.trim());
  const [, part, factor, whole] = match ?? [];
  if (part === undefined || factor === undefined || whole === undefined) return null;
  return Number(factor.replace(/[.,\u00a0 ]/g, '')) === options.factor ? { part, whole } : null;
}
