import { uniqueId } from '../story/uniqueId.ts';
import { pollOf } from './countVoices.ts';
import { type EarlierRound, MINUTES_LIMITS, type Minutes, type NextStep } from './minutes.ts';

/**
 * The minutes with those of an earlier event: its counts to compare with, and what it left open as
 * next steps that say since when. Nothing is added to this year's counts. Merging the same file twice
 * changes nothing more.
 */
export function mergeEarlier(minutes: Minutes, earlier: Minutes): Minutes {
  if (earlier.id === minutes.id) return minutes;
  const { id, title, date, counts } = earlier;
  const known = new Map<string, EarlierRound>();
  for (const round of [...minutes.earlier, { id, title, date, counts }, ...earlier.earlier]) {
    if (round.id !== minutes.id && !known.has(round.id)) known.set(round.id, round);
  }
  const rounds = [...known.values()].sort((one, other) => compareDates(other.date, one.date));
  return {
    ...minutes,
    earlier: rounds.slice(0, MINUTES_LIMITS.earlier),
    nextSteps: [...minutes.nextSteps, ...carriedOver(minutes, earlier)],
  };
}

/** What was left open and is not among the next steps yet, by its text. */
function carriedOver(minutes: Minutes, { nextSteps, date }: Minutes): readonly NextStep[] {
  const texts = new Set(minutes.nextSteps.map(({ text }) => text.trim()));
  const ids = new Set(minutes.nextSteps.map(({ id }) => id));
  return nextSteps.flatMap((step) => {
    const text = step.text.trim();
    if (step.state !== 'open' || texts.has(text)) return [];
    const id = uniqueId(step.id, ids);
    ids.add(id);
    texts.add(text);
    return [{ ...step, id, since: step.since ?? date }];
  });
}

/** Days in order; what has no day comes before all that have one. */
function compareDates(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '', 'en');
}

export interface FieldOverTime {
  readonly field: string;
  /** As `rounds`: voices and share of each event, newest first; null where it had no voices at all. */
  readonly polls: readonly ({ readonly voices: number; readonly share: number | null } | null)[];
}

/**
 * Handlungsfelder of this and of earlier events side by side, newest first. Different people came:
 * it is no trend.
 */
export function fieldsOverTime(minutes: Minutes): readonly FieldOverTime[] {
  const polls = [minutes.counts, ...minutes.earlier.map(({ counts }) => counts)].map(pollOf);
  const fields = [...new Set(polls.flatMap((poll) => poll.fields.map(({ id }) => id)))];
  return fields.map((field) => ({
    field,
    polls: polls.map((poll) => {
      if (poll.total === 0) return null;
      const found = poll.fields.find(({ id }) => id === field);
      const nothing = { voices: 0, share: poll.withheld === null ? 0 : null };
      return found === undefined ? nothing : { voices: found.voices, share: found.share };
    }),
  }));
}
