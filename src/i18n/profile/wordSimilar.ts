import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type {
  Incomparable,
  IncomparableReason,
  Neighbour,
  SimilarAreas,
} from '../../domain/similar/similarAreas.ts';
import type { Format } from '../format/createFormat.ts';
import type { Words } from '../lazyWords.ts';
import type { SimilarSentenceKey } from './similarSentences.de.ts';

export interface SimilarWords {
  readonly text: Words<SimilarSentenceKey>;
  readonly format: Format;
  indicator(id: IndicatorId): Indicator;
}

/** Why an area is like the one sought: in what most, in what least, and what could not be compared. */
export function wordNeighbour(
  neighbour: Neighbour,
  name: string,
  words: SimilarWords,
): readonly string[] {
  const { alike, different, distance, incomparable } = neighbour;
  const which =
    distance === 0
      ? 'same'
      : alike.length === 0
        ? 'even'
        : different.length === 0
          ? 'alike'
          : 'both';
  const sentence = words.text(`similar.neighbour.${which}`, {
    neighbour: name,
    alike: listOf(alike, words),
    different: listOf(different, words),
  });
  const left = wordIncomparable(incomparable, words);
  return left === null ? [sentence] : [sentence, left];
}

/** By what was compared, and which areas could not be: sentences below the list. */
export function wordSimilarMethod(
  { indicatorCount, notRanked }: Pick<SimilarAreas, 'indicatorCount' | 'notRanked'>,
  words: Pick<SimilarWords, 'text'>,
): readonly string[] {
  const method = words.text('similar.method', { indicators: indicatorCount });
  if (notRanked.length === 0) return [method];
  return [method, words.text('similar.notRanked', { count: notRanked.length })];
}

const REASON_WORDS = {
  masked: 'withheld',
  interval: 'withheld',
  suppressed: 'withheld',
  missing: 'missing',
  not_applicable: 'missing',
  low_denominator: 'low_denominator',
} as const satisfies Record<IncomparableReason, string>;

/** An indicator that fails on both sides is counted once, by the neighbour's reason. */
function wordIncomparable(
  incomparable: readonly Incomparable[],
  words: SimilarWords,
): string | null {
  const found = incomparable.flatMap(({ target, neighbour }) => {
    const reason = neighbour ?? target;
    return reason === null ? [] : [REASON_WORDS[reason]];
  });
  if (found.length === 0) return null;
  const reasons = (['withheld', 'missing', 'low_denominator'] as const).flatMap((reason) => {
    const count = found.filter((one) => one === reason).length;
    return count === 0 ? [] : [words.text(`similar.reason.${reason}`, { count })];
  });
  return words.text('similar.incomparable', {
    count: found.length,
    reasons: enumerate(reasons, words),
  });
}

function listOf(ids: readonly IndicatorId[], words: SimilarWords): string {
  const names = ids.map((id) => words.format.local(words.indicator(id).shortName));
  return enumerate(
    names.map((name) => words.text('similar.quoted', { name })),
    words,
  );
}

/** "a, b und c". */
function enumerate(items: readonly string[], { text }: Pick<SimilarWords, 'text'>): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1).join(', ');
  return others === '' ? last : text('similar.list', { others, last });
}
