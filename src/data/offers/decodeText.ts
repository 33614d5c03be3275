/** Encodings that a table from an office comes in. */
export const TEXT_ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Text of a file. Without an encoding it is the one its first bytes name, UTF-8 where the bytes are
 * valid UTF-8, and Windows-1252 otherwise, which is what German spreadsheets write.
 */
export function decodeText(bytes: Uint8Array, asked: TextEncoding | null): DecodedText {
  const encoding = asked ?? encodingOf(bytes);
  const text =
    encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/^\uFEFF/, ''), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * Characters 0x80 to 0x9F of Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt), where
 * it differs from Latin-1. By hand, because Node 20 decodes them as Latin-1.
 */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const PART = 0x4000;
  for (let from = 0; from < bytes.length; from += PART) {
    const codes = Array.from(bytes.subarray(from, from + PART), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? BEYOND_LATIN_1.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
