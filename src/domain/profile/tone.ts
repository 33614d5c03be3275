import type { Polarity } from '../model/indicator.ts';

/** Whether a difference or change stands for a strength, for need, or for neither of them. */
export type Tone = 'strength' | 'need' | 'neutral';

/** Tone of a signed difference (area − other) or change (later − earlier); 0 is neutral. */
export function toneOf(polarity: Polarity, difference: number): Tone {
  if (polarity === 'neutral' || difference === 0) return 'neutral';
  return (polarity === 'high_need') === difference > 0 ? 'need' : 'strength';
}

/** Whether a difference is still one after rounding to the decimals in which it is printed. */
export function isPrinted(difference: number, decimals: number): boolean {
  return Number(Math.abs(difference).toFixed(decimals)) !== 0;
}
