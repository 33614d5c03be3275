import type { Cell } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';

/** An area that may be guessed, with its figure. */
export interface GuessCandidate {
  readonly id: AreaId;
  readonly cell: Cell;
}

/** Where the search begins to count. */
export type GuessExtreme = 'highest' | 'lowest';

/** Areas to guess among: those of the step where it chose several, else all of its level. */
export function guessCandidates(
  areas: readonly AreaId[],
  chosen: readonly AreaId[],
): readonly AreaId[] {
  const here = chosen.filter((id) => areas.includes(id));
  return here.length > 1 ? here : areas;
}

/** What is asked for: the lowest value where the area in the spotlight has it, else the highest. */
export function guessExtreme(
  candidates: readonly GuessCandidate[],
  highlight: AreaId | null,
): GuessExtreme {
  const values = candidates.flatMap(({ cell }) => (cell.kind === 'number' ? [cell.value] : []));
  const own = candidates.find(({ id }) => id === highlight)?.cell;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return own?.kind === 'number' && own.value === low && low < high ? 'lowest' : 'highest';
}

/** Where the pick of the audience stands among the candidates. */
export interface PickVerdict {
  /** From 1, counted from what was asked for; equal values share one; null without a number. */
  readonly rank: number | null;
  /** Candidates with a number. */
  readonly count: number;
  readonly cell: Cell;
  /** Those with rank 1. */
  readonly first: readonly GuessCandidate[];
}

/** Null for an area that is no candidate. */
export function judgePick(
  candidates: readonly GuessCandidate[],
  guess: { readonly picked: AreaId; readonly extreme: GuessExtreme },
): PickVerdict | null {
  const own = candidates.find(({ id }) => id === guess.picked);
  if (own === undefined) return null;
  const sign = guess.extreme === 'highest' ? 1 : -1;
  const ranked = candidates.flatMap((candidate) =>
    candidate.cell.kind === 'number' ? [{ candidate, size: sign * candidate.cell.value }] : [],
  );
  const most = Math.max(...ranked.map(({ size }) => size));
  const ownSize = ranked.find(({ candidate }) => candidate === own)?.size ?? null;
  return {
    rank: ownSize === null ? null : 1 + ranked.filter(({ size }) => size > ownSize).length,
    count: ranked.length,
    cell: own.cell,
    first: ranked.filter(({ size }) => size === most).map(({ candidate }) => candidate),
  };
}
