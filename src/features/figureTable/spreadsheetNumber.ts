/**
 * A number as a spreadsheet of the language takes it from the clipboard: decimal sign of the language,
 * no thousands separator, hyphen as minus and no sign on zero.
 */
export function spreadsheetNumber(
  value: number,
  options: { readonly decimals: number; readonly language: string },
): string {
  const { decimals, language } = options;
  const fixed = value.toFixed(decimals);
  const unsigned = Number(fixed) === 0 ? fixed.replace('-', '') : fixed;
  return language === 'de' ? unsigned.replace('.', ',') : unsigned;
}
