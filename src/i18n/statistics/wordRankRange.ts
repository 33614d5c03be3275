import type { StatisticText } from './statisticText.ts';

export interface RankRange {
  /** 1 the greatest need; `low` at most `high`. */
  readonly low: number;
  readonly high: number;
  /** Share of the weightings in words, such as "95 %". */
  readonly share: string;
}

/** „Rang 1–3 in 95 % der Gewichtungen“: how firm a rank is under other weights. */
export function wordRankRange(text: StatisticText, { low, high, share }: RankRange): string {
  return low === high
    ? text('rank.single', { low, share })
    : text('rank.range', { low, high, share });
}
