import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';

/** Smaller and smaller letters; what does not fit in the smallest goes on over the next sheet. */
export const SHEET_FITS = ['usual', 'small', 'smaller', 'long'] as const;
export type SheetFit = (typeof SHEET_FITS)[number];

/**
 * How the words of a sheet must be set so that it holds them: its figure gives way first, then the
 * letters. Measured before anything is painted; begins anew when `content` changes.
 */
export function useFittedSheet(sheet: RefObject<HTMLElement | null>, content: string): SheetFit {
  const [fit, setFit] = useState({ content, step: 0 });
  const [measured, measureAgain] = useReducer((times: number) => times + 1, 0);
  const step = fit.content === content ? fit.step : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever something may have moved
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null || step === SHEET_FITS.length - 1) return;
    if (element.scrollHeight > element.clientHeight + 1) setFit({ content, step: step + 1 });
  }, [sheet, content, step, measured]);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const observer = new MutationObserver(measureAgain);
    observer.observe(element, { childList: true, subtree: true });
    // Another typeface has other widths.
    void document.fonts?.ready.then(measureAgain);
    return () => observer.disconnect();
  }, [sheet]);
  return SHEET_FITS[step]!;
}
