import Papa from 'papaparse';
import { joinCounts } from '../../domain/minutes/countVoices.ts';
import { MINUTES_LIMITS, type VoiceCount } from '../../domain/minutes/minutes.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { csvText } from '../offers/csvText.ts';
import type { MinutesFileProblem } from './minutesFile.ts';

/** How ids are called; an id without a name stands for itself. */
export interface CountNames {
  field(id: string): string;
  area(id: AreaId): string;
}

const COLUMNS = ['field_id', 'field', 'area_id', 'area', 'voices'] as const;

/** Counts as a table for a table program; names are for people, ids for `readCountsCsv`. */
export function writeCountsCsv(counts: readonly VoiceCount[], names: CountNames): string {
  return csvText([
    COLUMNS,
    ...counts.map(({ field, area, voices }) => [
      field,
      names.field(field),
      area,
      names.area(area),
      voices,
    ]),
  ]);
}

/** Reads `writeCountsCsv`, at any separator; other columns are left alone, pairs added up. */
export function readCountsCsv(text: string): Result<readonly VoiceCount[], MinutesFileProblem> {
  const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const { fields = [] } = meta;
  if (!['field_id', 'area_id', 'voices'].every((name) => fields.includes(name))) {
    return failed({ code: 'other_file' });
  }
  if (data.length > MINUTES_LIMITS.counts) {
    return failed({ code: 'too_many_rows', max: MINUTES_LIMITS.counts });
  }
  const counts: VoiceCount[] = [];
  for (const [index, row] of data.entries()) {
    const voices = (row.voices ?? '').trim();
    const ids = [row.field_id ?? '', row.area_id ?? ''];
    const value = [...ids, voices].join(' ').slice(0, 80);
    const isSound = /^\d{0,6}$/.test(voices) && ids.every((id) => ID.test(id));
    if (!isSound || Number(voices) > MINUTES_LIMITS.voices) {
      return failed({ code: 'bad_row', row: index + 2, value });
    }
    const [field = '', area = ''] = ids;
    counts.push({ field, area: area as AreaId, voices: Number(voices) });
  }
  return ok(joinCounts(counts));
}

const ID = /^[A-Za-z0-9][\w.-]{0,79}$/;
