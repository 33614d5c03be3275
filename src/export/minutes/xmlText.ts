/** Text for XML and HTML, in elements and in quoted attributes; signs that XML does not know are dropped. */
export function xmlText(text: string): string {
  const known = [...text].filter((sign) => isXmlSign(sign.codePointAt(0) ?? 0)).join('');
  return known.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The production `Char` of XML 1.0. */
function isXmlSign(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
