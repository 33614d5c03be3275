import type { Cell } from '../../domain/model/cell.ts';
import type { ChangesBetween, IndicatorChange } from '../../domain/profile/changesBetween.ts';
import type { ProfileSentenceKey } from './profileSentences.de.ts';
import { joinSentences, type SentenceWords, wordMeasuredChange } from './sentenceWords.ts';

/** What changed in one indicator between two periods, with what must be said beside it. */
export function wordIndicatorChange(
  change: IndicatorChange,
  { from, to }: Pick<ChangesBetween, 'from' | 'to'>,
  words: SentenceWords,
): string {
  const { format } = words;
  const { measure, against } = change;
  const indicator = words.indicator(change.indicator);
  const wordChange = (cell: Cell) => wordMeasuredChange(words, { cell, measure, indicator });
  return joinSentences([
    words.text(keyOf(change), {
      indicator: format.local(indicator.name),
      since: format.period(from),
      period: format.period(to),
      from: format.cell(change.from, indicator),
      to: format.cell(change.to, indicator),
      change: wordChange(change.change),
    }),
    against === null || !isKnown(against.change)
      ? null
      : words.text('profileChange.against', {
          against: words.areaName(against.area),
          change: wordChange(against.change),
        }),
    change.significance === 'not_distinguishable' && change.direction !== 'same'
      ? words.text('profileChange.notDistinguishable')
      : null,
    ...change.warnings.map((warning) => words.text(`profileChange.warning.${warning}`)),
  ]);
}

/** How many indicators could not be told; null where all could. */
export function wordChangesWithout(
  { without }: Pick<ChangesBetween, 'without'>,
  words: Pick<SentenceWords, 'text'>,
): string | null {
  return without.length === 0
    ? null
    : words.text('profileChange.without', { count: without.length });
}

function keyOf({ direction, change }: IndicatorChange): ProfileSentenceKey {
  if (direction === 'rising') return 'profileChange.up';
  if (direction === 'falling') return 'profileChange.down';
  if (direction === 'same') return 'profileChange.same';
  return change.kind === 'interval' ? 'profileChange.range' : 'profileChange.unknown';
}

function isKnown({ kind }: Cell): boolean {
  return kind === 'number' || kind === 'interval';
}
