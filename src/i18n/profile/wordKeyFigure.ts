import type { Indicator } from '../../domain/model/indicator.ts';
import type { ComparedFigure, KeyFigure } from '../../domain/profile/keyFigures.ts';
import type { KeyTrend } from '../../domain/profile/keyTrend.ts';
import { type SentenceWords, wordMeasuredChange } from './sentenceWords.ts';

/** "über Jena (+3,7 Pp.)", or for counts "9,6 % von Jena"; null where nothing can be said. */
export function wordCompared(
  compared: ComparedFigure,
  indicator: Indicator,
  words: SentenceWords,
): string | null {
  const against = words.areaName(compared.area);
  const { standing, difference, share } = compared;
  if (share !== null) {
    if (share.kind !== 'number') return null;
    const number = words.format.number(share.value, 1);
    const percent = words.text('profileFact.percent', { number });
    return words.text('keyFigure.share', { share: percent, against });
  }
  if (standing === null || difference === null) return null;
  return words.text(`keyFigure.standing.${standing}`, {
    against,
    difference: words.format.change(difference, indicator),
  });
}

/** "seit 2007 gesunken (−1,9 Pp.)". */
export function wordKeyTrend(trend: KeyTrend, indicator: Indicator, words: SentenceWords): string {
  return words.text(`keyFigure.trend.${trend.direction}`, {
    since: words.format.period(trend.since),
    change: wordMeasuredChange(words, { cell: trend.change, measure: trend.measure, indicator }),
  });
}

/** "2. von 31 verglichenen Gebieten, vom höchsten Wert aus gezählt"; null without a rank. */
export function wordKeyRank(
  { rank }: Pick<KeyFigure, 'rank'>,
  words: Pick<SentenceWords, 'text'>,
): string | null {
  return rank === null ? null : words.text('keyFigure.rank', { rank: rank.rank, count: rank.of });
}

/** "507 von 6.290": cases and heads; null where they are not told or the one is no part of the other. */
export function wordCases(
  { cases }: Pick<KeyFigure, 'cases'>,
  words: SentenceWords,
): string | null {
  if (cases === null) return null;
  return words.text('keyFigure.cases', {
    count: words.format.number(cases.count, 0),
    base: words.format.number(cases.base, 0),
  });
}
