import { COLOURS, FONT } from '../../profile/slides/slideLook.ts';

/** What all charts of a story look like. */
export const CHART_LOOK = {
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 14,
  catAxisLabelColor: COLOURS.ink,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: 12,
  valAxisLabelColor: COLOURS.quiet,
  valGridLine: { color: COLOURS.hairline, size: 0.5 },
  catGridLine: { style: 'none' },
} as const;

/** `0.0`, for a program that groups no digits and knows its own decimal sign. */
export function digitCode(decimals: number | null): string {
  return decimals === null || decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
