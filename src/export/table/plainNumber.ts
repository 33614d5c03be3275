/** Decimal digits without exponent, with a point: what every table program reads. */
export function plainNumber(value: number, decimals: number | null): string {
  if (decimals !== null) return unsignedZero(value.toFixed(decimals));
  const short = String(value);
  return short.includes('e') ? unsignedZero(value.toFixed(20).replace(/\.?0+$/, '')) : short;
}

/** With the decimal sign of a language: a comma in German. */
export function localNumber(value: number, decimals: number | null, language: 'de' | 'en'): string {
  const plain = plainNumber(value, decimals);
  return language === 'de' ? plain.replace('.', ',') : plain;
}

function unsignedZero(digits: string): string {
  return Number(digits) === 0 ? digits.replace('-', '') : digits;
}
