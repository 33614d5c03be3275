const NARROW = /[ .,:;'|!()ijlftrI/-]/;
const WIDE = /[mwMW%@]/;

/**
 * Width of a text in the page's font, estimated without a DOM so that layouts are pure. Errs on the
 * wide side by about a tenth. Unit: that of `fontSize`.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    ems += NARROW.test(character) ? 0.38 : WIDE.test(character) ? 0.88 : 0.62;
  }
  return ems * fontSize;
}

/** `text` cut at the end with an ellipsis so that it fits into `width`. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
