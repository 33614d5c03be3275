import type { AreaId } from '../model/ids.ts';
import { MINUTES_LIMITS, type Minutes, type VoiceCount } from './minutes.ts';

/** Sets the voices of one pair; a count is whole and from 0 (else it is cut); 0 takes the pair out. */
export function setVoices(
  minutes: Minutes,
  { field, area }: Pick<VoiceCount, 'field' | 'area'>,
  voices: number,
): Minutes {
  const whole = Number.isFinite(voices) ? Math.trunc(voices) : 0;
  const count = Math.min(Math.max(whole, 0), MINUTES_LIMITS.voices);
  const isHere = (one: VoiceCount) => one.field === field && one.area === area;
  const known = minutes.counts.some(isHere);
  const counts = known
    ? minutes.counts.map((one) => (isHere(one) ? { ...one, voices: count } : one))
    : [...minutes.counts, { field, area, voices: count }];
  return { ...minutes, counts: counts.filter((one) => one.voices > 0) };
}

/** Adds to the voices of one pair, or takes away; never below 0. */
export function addVoices(
  minutes: Minutes,
  pair: Pick<VoiceCount, 'field' | 'area'>,
  more: number,
): Minutes {
  return setVoices(minutes, pair, voicesOf(minutes.counts, pair) + more);
}

export function voicesOf(
  counts: readonly VoiceCount[],
  { field, area }: Pick<VoiceCount, 'field' | 'area'>,
): number {
  return counts.find((one) => one.field === field && one.area === area)?.voices ?? 0;
}

/** Counts with each pair once: what a list has twice is added up, what is 0 left out. */
export function joinCounts(counts: readonly VoiceCount[]): readonly VoiceCount[] {
  const joined = new Map<string, VoiceCount>();
  for (const { field, area, voices } of counts) {
    const key = JSON.stringify([field, area]);
    const before = joined.get(key)?.voices ?? 0;
    joined.set(key, { field, area, voices: before + voices });
  }
  return [...joined.values()].filter(({ voices }) => voices > 0);
}

/** Fewer voices than this are not turned into shares: they would say who was in the room. */
export const LEAST_VOICES = 10;

export interface SharedCount extends VoiceCount {
  /** Of all voices, 0 to 1; null below `LEAST_VOICES`. */
  readonly share: number | null;
}

export interface Poll {
  readonly total: number;
  /** Why there are no shares; null where there are. */
  readonly withheld: 'no_voices' | 'few_voices' | null;
  /** Most voices first; equal ones in the order they were entered. */
  readonly cells: readonly SharedCount[];
  readonly fields: readonly (Pick<SharedCount, 'voices' | 'share'> & { readonly id: string })[];
  readonly areas: readonly (Pick<SharedCount, 'voices' | 'share'> & { readonly id: AreaId })[];
}

/** The poll of an event: voices and, from ten on, shares of all voices. Never representative. */
export function pollOf(counts: readonly VoiceCount[]): Poll {
  const joined = joinCounts(counts);
  const total = joined.reduce((sum, { voices }) => sum + voices, 0);
  const share = (voices: number) => (total < LEAST_VOICES ? null : voices / total);
  const sumsBy = <Id extends string>(idOf: (count: VoiceCount) => Id) => {
    const sums = new Map<Id, number>();
    for (const count of joined) sums.set(idOf(count), (sums.get(idOf(count)) ?? 0) + count.voices);
    return [...sums]
      .map(([id, voices]) => ({ id, voices, share: share(voices) }))
      .sort((one, other) => other.voices - one.voices);
  };
  return {
    total,
    withheld: total === 0 ? 'no_voices' : total < LEAST_VOICES ? 'few_voices' : null,
    cells: joined
      .map((count) => ({ ...count, share: share(count.voices) }))
      .sort((one, other) => other.voices - one.voices),
    fields: sumsBy(({ field }) => field),
    areas: sumsBy(({ area }) => area),
  };
}
