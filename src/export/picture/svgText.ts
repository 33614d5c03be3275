import { cleanText } from '../table/cleanText.ts';

/** A line of text, its baseline at `y`. */
export interface SvgLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'end' | 'middle';
}

export function svgText({ x, y, text, size, weight, fill, anchor = 'start' }: SvgLine): string {
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${aligned}>${escapeXml(text)}</text>`;
}

export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Tenths of a pixel. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
