// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not allow
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without what no XML file may hold: control characters and halves of characters. */
export function cleanText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(LONE_SURROGATE, '\ufffd');
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
