/** What a table program may take for the beginning of a formula, in full width too. */
const FORMULA_SIGN = '[=+\\-@＝＋－＠]';
/** A sign that begins a cell, also where the file is split at another separator than its own. */
const BEGINNING = new RegExp(`(^|[;,\\t\\r\\n])([\\s"]*)('*)(?=${FORMULA_SIGN})`, 'g');
const GUARDED = new RegExp(`(^|[;,\\t\\r\\n])([\\s"]*)'('*)(?=${FORMULA_SIGN})`, 'g');

/**
 * Text that a table program shows and never runs: a character that would begin a formula gets an
 * apostrophe before it (OWASP, "CSV Injection"). Undone by `withoutGuard`. Only for texts; numbers
 * stay numbers.
 */
export function guardText(text: string): string {
  const guarded = text.replace(BEGINNING, "$1$2'$3");
  // Excel of old ran what follows a tab or a line break.
  return /^'*[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

/** The text before `guardText`. */
export function withoutGuard(text: string): string {
  return (/^'+[\t\r\n]/.test(text) ? text.slice(1) : text).replace(GUARDED, '$1$2$3');
}
