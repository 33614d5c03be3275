/** Width of a text in CSS pixels. */
export type MeasureText = (
  text: string,
  look: { readonly size: number; readonly weight: number },
) => number;

/** Lines no wider than `width` where words allow it; a single word that is wider stands alone. */
export function wrapText(
  text: string,
  width: number,
  widthOf: (part: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
