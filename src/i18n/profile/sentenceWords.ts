import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { ChangeMeasure } from '../../domain/profile/changeOverTime.ts';
import type { Format } from '../format/createFormat.ts';
import type { Words } from '../lazyWords.ts';
import type { ProfileSentenceKey } from './profileSentences.de.ts';

/** What the sentences of a Steckbrief are worded with; `text` is `useProfileText()`. */
export interface SentenceWords {
  readonly text: Words<ProfileSentenceKey>;
  readonly format: Format;
  indicator(id: IndicatorId): Indicator;
  areaName(id: AreaId): string;
}

/** In which changes in per cent are printed. */
const PERCENT_DECIMALS = 1;
const MINUS = '−';

/** A change in points (`+0,4 Pp.`) or in per cent (`+8,3 %`), signed; states in words. */
export function wordMeasuredChange(
  words: SentenceWords,
  change: { readonly cell: Cell; readonly measure: ChangeMeasure; readonly indicator: Indicator },
): string {
  const { cell, measure, indicator } = change;
  if (measure === 'points') return words.format.change(cell, indicator);
  const signed = (value: number) => {
    const digits = words.format.number(Math.abs(value), PERCENT_DECIMALS);
    const isZero = Number(Math.abs(value).toFixed(PERCENT_DECIMALS)) === 0;
    return isZero ? `±${digits}` : `${value < 0 ? MINUS : '+'}${digits}`;
  };
  if (cell.kind === 'number') {
    return words.text('profileFact.percent', { number: signed(cell.value) });
  }
  if (cell.kind === 'interval' || cell.kind === 'masked') {
    const range = { low: signed(cell.low), high: signed(cell.high) };
    return words.text('profileFact.percent.range', range);
  }
  return words.format.change(cell, indicator);
}

/** Sentences one after the other, empty ones left out. */
export function joinSentences(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}
