import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { ProfileView } from './profileView.ts';

/** Key and value pairs of a link that say which Steckbrief is open. */
export function encodeProfile(profile: ProfileView): readonly [string, string][] {
  const pairs: [string, string | null][] = [
    ['area', profile.area],
    ['since', profile.since],
    ['until', profile.until],
    ['print', profile.print],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
}

export interface DecodedProfile {
  /** Null where the link names no area; the package's city then takes its place. */
  readonly profile: ProfileView | null;
  readonly bad: readonly { readonly key: string; readonly value: string }[];
}

const ID = /^[\w.-]{1,80}$/;
const PERIOD = /^\d{4}(?:-\d{2}-\d{2})?$/;

/** Reads what `encodeProfile` wrote; `settleProfile` checks the ids against the package. Never throws. */
export function decodeProfile(parameters: URLSearchParams): DecodedProfile {
  const bad: { key: string; value: string }[] = [];
  const read = (key: string, form: RegExp): string | null => {
    const text = parameters.get(key);
    if (text === null || form.test(text)) return text;
    bad.push({ key, value: text.slice(0, 80) });
    return null;
  };
  const area = read('area', ID) as AreaId | null;
  const since = read('since', PERIOD) as PeriodId | null;
  const until = read('until', PERIOD) as PeriodId | null;
  const print = read('print', ID) as ProfileView['print'];
  return { profile: area === null ? null : { area, since, until, print }, bad };
}
