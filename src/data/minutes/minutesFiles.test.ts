import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMinutes, type Minutes, NEXT_STEP_STATES } from '../../domain/minutes/minutes.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import { readCountsCsv, writeCountsCsv } from './countsCsv.ts';
import { parseMinutes, readMinutesFile } from './readMinutes.ts';
import { writeMinutes } from './writeMinutes.ts';

const anyId = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,10}$/);
const anyArea = anyId.map((id) => id as AreaId);
const anyText = fc.string({ maxLength: 40 });
const anyDay = fc.option(fc.constantFrom('2025-05-06', '2026-11-22'));
const anyCounts = fc.uniqueArray(
  fc.record({ field: anyId, area: anyArea, voices: fc.integer({ min: 1, max: 500 }) }),
  { maxLength: 8, selector: ({ field, area }) => `${field} ${area}` },
);
const anyMinutes: fc.Arbitrary<Minutes> = fc.record({
  id: anyId,
  title: anyText,
  place: anyText,
  date: anyDay,
  priorityQuestion: anyText,
  counts: anyCounts,
  shown: fc.array(
    fc.record({
      id: anyId,
      headline: fc.record({ de: anyText, en: anyText }),
      view: fc.option(anyText),
    }),
    { maxLength: 3 },
  ),
  notes: fc.array(
    fc.record({
      id: anyId,
      text: anyText,
      area: fc.option(anyArea),
      indicator: fc.option(anyId.map((id) => id as IndicatorId)),
      step: fc.option(anyId),
    }),
    { maxLength: 3 },
  ),
  questions: fc.array(fc.record({ id: anyId, text: anyText, answer: anyText }), { maxLength: 3 }),
  nextSteps: fc.array(
    fc.record({
      id: anyId,
      text: anyText,
      due: anyDay,
      state: fc.constantFrom(...NEXT_STEP_STATES),
      since: anyDay,
    }),
    { maxLength: 3 },
  ),
  earlier: fc.array(fc.record({ id: anyId, title: anyText, date: anyDay, counts: anyCounts }), {
    maxLength: 2,
  }),
});

const failure = (problem: object) => ({ ok: false, problems: [problem] });

describe('minutes in a file', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        expect(parseMinutes(writeMinutes(minutes))).toEqual({ ok: true, value: minutes });
      }),
    );
  });

  it.each([
    ['no JSON', '{', { code: 'no_json' }],
    ['another file', '{"format":"sozialraumatlas.story"}', { code: 'other_file' }],
    [
      'a newer version',
      '{"format":"sozialraumatlas.minutes","formatVersion":2}',
      { code: 'newer', version: 2 },
    ],
    [
      'half a voice',
      '{"format":"sozialraumatlas.minutes","formatVersion":1,"id":"m","counts":[{"field":"a","area":"b","voices":0.5}]}',
      { code: 'bad_field', field: 'counts.0.voices' },
    ],
  ])('are refused with the reason: %s', (_name, text, problem) => {
    expect(parseMinutes(text)).toEqual(failure(problem));
  });

  it('keep nothing that the format does not know, such as a name', () => {
    const text = writeMinutes(emptyMinutes('m')).replace('{', '{"author":"somebody",');
    const read = parseMinutes(text);
    expect(read.ok && read.value).toEqual(emptyMinutes('m'));
  });

  it('are refused before they fill the memory', async () => {
    const read = await readMinutesFile(new Blob([new Uint8Array(5_000_001)]));
    expect(read).toEqual(failure({ code: 'too_large', megabytes: 5 }));
  });
});

describe('counts as CSV', () => {
  const names = { field: () => '=Arbeit', area: () => 'Nord, "alt"' };

  it('are read as they were written, also by a table program with semicolons', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const plain = { field: (id: string) => id, area: (id: string) => id };
        const text = writeCountsCsv(counts, plain);
        expect(readCountsCsv(text)).toEqual({ ok: true, value: counts });
        expect(readCountsCsv(text.replaceAll(',', ';'))).toEqual({ ok: true, value: counts });
      }),
    );
  });

  it('run no formula that a name would be', () => {
    const counts = [{ field: 'work', area: 'd1' as AreaId, voices: 3 }];
    const [, row] = writeCountsCsv(counts, names).split('\r\n');
    expect(row).toBe(`work,'=Arbeit,d1,"Nord, ""alt""",3`);
  });

  it('name the first row that cannot be counted', () => {
    const text = 'field_id;area_id;voices\nwork;d1;3\nwork;d2;viele\n';
    expect(readCountsCsv(text)).toEqual(
      failure({ code: 'bad_row', row: 3, value: 'work d2 viele' }),
    );
    expect(readCountsCsv('a,b\n1,2')).toEqual(failure({ code: 'other_file' }));
  });
});
