import type { AreaId } from '../../../../domain/model/ids.ts';
import type { AudienceGuess } from '../../../../domain/story/guess.ts';
import { judgePick } from '../../../../domain/story/guessArea.ts';
import { judgeTrend } from '../../../../domain/story/guessTrend.ts';
import type { Guess } from '../../../../domain/story/story.ts';
import { usePresentText } from '../../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../../i18n/useFormat.ts';
import { type AreaQuestion, useAreaQuestion } from './useAreaQuestion.ts';
import { useTrendQuestion } from './useTrendQuestion.ts';

interface Guessed {
  readonly guess: AudienceGuess;
  readonly highlight: AreaId | null;
}

/** How near the guess came, in words; empty where nothing was guessed. */
export function useGuessOutcome(kind: Exclude<Guess, 'none'>, guessed: Guessed): string {
  const trend = useTrendOutcome(guessed);
  const area = useAreaOutcome(guessed);
  return kind === 'trend' ? trend : area;
}

function useTrendOutcome({ guess, highlight }: Guessed): string {
  const text = usePresentText();
  const format = useFormat();
  const { base, own } = useTrendQuestion(highlight);
  const { indicator, figures } = base;
  const verdict =
    guess.drawn === null ? null : judgeTrend(guess.drawn, own.cells, indicator.decimals);
  if (verdict === null) return '';
  const print = (value: number) => format.cell({ kind: 'number', value, flags: [] }, indicator);
  const period = format.period(figures.periods[verdict.period]!);
  const actual = print(verdict.actual);
  if (verdict.isHit) return text('guess.trend.hit', { period, actual });
  const { difference } = verdict;
  const result = text('guess.trend.result', {
    period,
    actual,
    guessed: print(verdict.guessed),
    difference: format.change({ kind: 'number', value: difference, flags: [] }, indicator),
  });
  const direction = verdict.isSameDirection ? 'direction' : 'otherDirection';
  return `${result} ${text(`guess.trend.${direction}`)}`;
}

function useAreaOutcome({ guess, highlight }: Guessed): string {
  const text = usePresentText();
  const format = useFormat();
  const question = useAreaQuestion(highlight);
  const { candidates, extreme, shown } = question;
  const { picked } = guess;
  const verdict = picked === null ? null : judgePick(candidates, { picked, extreme });
  if (picked === null || verdict === null) return '';
  const print = shown.mode === 'difference' ? format.change : format.cell;
  const value = print(verdict.cell, shown.base.indicator);
  const area = nameOf(question, picked);
  const first = verdict.first
    .map(({ id, cell }) =>
      text('guess.area.first', {
        area: nameOf(question, id),
        value: print(cell, shown.base.indicator),
      }),
    )
    .join('; ');
  if (verdict.rank === null) return text('guess.area.without', { area, value, first });
  if (verdict.rank === 1) return text('guess.area.right', { area, value });
  const { rank, count } = verdict;
  return text(`guess.area.rank.${extreme}`, { area, value, rank, count, first });
}

function nameOf({ areas }: AreaQuestion, wanted: AreaId): string {
  return areas.find(({ id }) => id === wanted)?.name ?? '';
}
