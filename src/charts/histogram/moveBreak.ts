/**
 * The value an inner class limit may take when someone wishes `value`: rounded to `step` and at least
 * one step away from both neighbours. Returns the old limit where there is no room between them.
 */
export function settleBreak(
  breaks: readonly number[],
  index: number,
  wish: { readonly value: number; readonly step: number },
): number {
  const { value, step } = wish;
  const low = breaks[index - 1]! + step;
  const high = breaks[index + 1]! - step;
  if (low > high) return breaks[index]!;
  const rounded = Math.round(value / step) * step;
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number(Math.min(Math.max(rounded, low), high).toFixed(decimals));
}

/** The value a key wishes for a limit, or null for keys that are not a slider's. */
export function breakForKey(
  key: string,
  breaks: readonly number[],
  index: number,
  step: number,
): number | null {
  const value = breaks[index]!;
  const wishes: Readonly<Record<string, number>> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + 10 * step,
    PageDown: value - 10 * step,
    Home: breaks[index - 1]!,
    End: breaks[index + 1]!,
  };
  const wish = wishes[key];
  return wish === undefined ? null : settleBreak(breaks, index, { value: wish, step });
}
