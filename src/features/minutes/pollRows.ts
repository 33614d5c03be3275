import { type Poll, pollOf } from '../../domain/minutes/countVoices.ts';
import type { EarlierRound, Minutes } from '../../domain/minutes/minutes.ts';

export type PollOrder = 'field' | 'area';

export interface PollFigure {
  readonly voices: number;
  /** Of all votes of the event, 0 to 1; null where there are too few votes for shares. */
  readonly share: number | null;
}

export interface PollRow {
  readonly id: string;
  readonly now: PollFigure;
  /** Null where nothing was counted last time. */
  readonly before: PollFigure | null;
}

export interface PollTable {
  readonly now: Poll;
  /** The newest earlier event with votes; null where there is none. */
  readonly earlier: EarlierRound | null;
  readonly before: Poll | null;
  /** Most votes of this time first. */
  readonly rows: readonly PollRow[];
  /** The longest bar: the largest share of either time; null without shares. */
  readonly most: number | null;
}

/** The result of this time beside the last, by Handlungsfeld or by area. */
export function pollTable({ counts, earlier }: Minutes, order: PollOrder): PollTable {
  const now = pollOf(counts);
  const last = earlier.find((round) => round.counts.length > 0) ?? null;
  const before = last === null ? null : pollOf(last.counts);
  const list = (poll: Poll) => (order === 'field' ? poll.fields : poll.areas);
  const ids = [...list(now), ...(before === null ? [] : list(before))].map(({ id }) => String(id));
  const rows = [...new Set(ids)].map((id) => ({
    id,
    now: figureOf(list(now), id, now),
    before: before === null ? null : figureOf(list(before), id, before),
  }));
  const shares = rows.flatMap(({ now: one, before: other }) => [one.share, other?.share ?? null]);
  const known = shares.filter((share) => share !== null);
  return { now, earlier: last, before, rows, most: known.length === 0 ? null : Math.max(...known) };
}

/** Nobody chose it: none of the votes, and no share where the event has none. */
function figureOf(
  list: readonly (PollFigure & { readonly id: string })[],
  id: string,
  { withheld }: Poll,
): PollFigure {
  const found = list.find((one) => one.id === id);
  if (found !== undefined) return { voices: found.voices, share: found.share };
  return { voices: 0, share: withheld === null ? 0 : null };
}

/** What was chosen most often: one, or several with equally many votes; none without votes. */
export function mostNamed({ rows }: PollTable): readonly PollRow[] {
  const most = Math.max(0, ...rows.map(({ now }) => now.voices));
  return most === 0 ? [] : rows.filter(({ now }) => now.voices === most);
}
