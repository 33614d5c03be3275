/** What a tagged PDF says about itself, read from its bytes without any library. */
export interface ReadPdf {
  readonly pages: number;
  /** Millimetres, rounded, of every page. */
  readonly sizes: readonly string[];
  /** How often each structure element occurs: `H2`, `Table`, `TH`. */
  readonly tags: ReadonlyMap<string, number>;
  readonly language: string;
  /** Titles of the outline: the headings, in order. */
  readonly outline: readonly string[];
  /** Texts that stand for pictures. */
  readonly alternatives: readonly string[];
}

/** Chromium writes the structure of a document uncompressed; only what is painted is compressed. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = new TextDecoder('latin1').decode(bytes);
  const tags = new Map<string, number>();
  for (const [, tag = ''] of text.matchAll(/\/S\s*\/(\w+)/g)) {
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  const millimetres = (points = '0') => Math.round((Number(points) / 72) * 25.4);
  const titles = text.matchAll(/\/Title\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)/g);
  const alternatives = text.matchAll(/\/Alt\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)/g);
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b/g)].length,
    sizes: [...boxes].map(([, width, height]) => `${millimetres(width)}×${millimetres(height)}`),
    tags,
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1] ?? '',
    // The first title is that of the document.
    outline: [...titles].map(([, title = '']) => readString(title)).slice(1),
    alternatives: [...alternatives].map(([, own = '']) => readString(own)),
  };
}

/** A literal string, or UTF-16 with its mark in hexadecimal digits. */
function readString(written: string): string {
  if (written.startsWith('(')) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  const units = (written.slice(1, -1).match(/.{4}/g) ?? []).map((unit) =>
    Number.parseInt(unit, 16),
  );
  return String.fromCharCode(...(units[0] === 0xfeff ? units.slice(1) : units));
}
