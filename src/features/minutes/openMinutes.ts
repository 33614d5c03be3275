import { readCountsCsv } from '../../data/minutes/countsCsv.ts';
import { MAX_MINUTES_MEGABYTES, type MinutesFileProblem } from '../../data/minutes/minutesFile.ts';
import { readMinutesFile } from '../../data/minutes/readMinutes.ts';
import { readFileText } from '../../data/offers/readFile.ts';
import { joinCounts } from '../../domain/minutes/countVoices.ts';
import { mergeEarlier } from '../../domain/minutes/mergeEarlier.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changeMinutes, replaceMinutes } from '../../state/present/minutesActions.ts';

/** What a chosen file is for. */
export type FilePurpose = 'earlier' | 'replace' | 'counts';

export type OpenOutcome =
  | { readonly kind: 'earlier' | 'replace'; readonly title: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'counts'; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: MinutesFileProblem };

/** Reads a file that a person chose into the minutes; nothing of a bad one is taken over. */
export async function openMinutesFile(
  atlas: Atlas,
  file: Blob,
  purpose: FilePurpose,
): Promise<OpenOutcome> {
  if (purpose === 'counts') return addCounts(atlas, file);
  const read = await readMinutesFile(file);
  if (!read.ok) return problemOf(read);
  const { value: minutes } = read;
  if (purpose === 'replace') {
    replaceMinutes(atlas, minutes);
    return { kind: 'replace', title: minutes.title };
  }
  if (minutes.id === atlas.store.getState().workspace.minutes?.id) return { kind: 'same' };
  changeMinutes(atlas, (now) => mergeEarlier(now, minutes));
  return { kind: 'earlier', title: minutes.title };
}

/** Votes counted elsewhere, such as at the tables, added to those that are here. */
async function addCounts(atlas: Atlas, file: Blob): Promise<OpenOutcome> {
  const text = await readFileText(file, MAX_MINUTES_MEGABYTES);
  if (!text.ok) return problemOf(text);
  const counts = readCountsCsv(text.value);
  if (!counts.ok) return problemOf(counts);
  changeMinutes(atlas, (now) => ({ ...now, counts: joinCounts([...now.counts, ...counts.value]) }));
  return { kind: 'counts', count: counts.value.reduce((sum, { voices }) => sum + voices, 0) };
}

function problemOf(failure: Result<never, MinutesFileProblem> & { ok: false }): OpenOutcome {
  const [problem = { code: 'unreadable' }] = failure.problems;
  return { kind: 'problem', problem };
}
