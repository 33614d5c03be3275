import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import { addVoices, joinCounts, pollOf, setVoices, voicesOf } from './countVoices.ts';
import { findPersonalData, personalTexts } from './findPersonalData.ts';
import { fieldsOverTime, mergeEarlier } from './mergeEarlier.ts';
import { emptyMinutes, type Minutes, type NextStep, type VoiceCount } from './minutes.ts';

const area = (id: string) => id as AreaId;
const count = (field: string, where: string, voices: number): VoiceCount => ({
  field,
  area: area(where),
  voices,
});
const anyCounts = fc.array(
  fc.record({
    field: fc.constantFrom('work', 'homes', 'health'),
    area: fc.constantFrom('d1', 'd2').map(area),
    voices: fc.nat(40),
  }),
  { maxLength: 12 },
);

describe('counting voices', () => {
  const pair = { field: 'work', area: area('d1') };

  it('adds and takes away by single voices, never below none', () => {
    const one = addVoices(emptyMinutes('m'), pair, 1);
    expect(voicesOf(one.counts, pair)).toBe(1);
    expect(addVoices(addVoices(one, pair, -1), pair, -1).counts).toEqual([]);
  });

  it('takes whole numbers only and nothing that is no number', () => {
    expect(setVoices(emptyMinutes('m'), pair, 3.9).counts).toEqual([count('work', 'd1', 3)]);
    expect(setVoices(emptyMinutes('m'), pair, Number.NaN).counts).toEqual([]);
    expect(setVoices(emptyMinutes('m'), pair, 1e9).counts[0]?.voices).toBe(100_000);
  });

  it('adds up what a list has twice and loses no voice', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const joined = joinCounts(counts);
        const keys = joined.map(({ field, area: where }) => `${field} ${where}`);
        expect(new Set(keys).size).toBe(keys.length);
        const sum = (all: readonly VoiceCount[]) =>
          all.reduce((total, one) => total + one.voices, 0);
        expect(sum(joined)).toBe(sum(counts));
      }),
    );
  });
});

describe('pollOf', () => {
  it('gives shares from ten voices on and none before', () => {
    const nine = pollOf([count('work', 'd1', 5), count('homes', 'd2', 4)]);
    expect(nine).toMatchObject({ total: 9, withheld: 'few_voices' });
    expect(nine.cells.map(({ share }) => share)).toEqual([null, null]);
    expect(nine.fields.map(({ share }) => share)).toEqual([null, null]);
    const ten = pollOf([count('work', 'd1', 4), count('homes', 'd2', 6)]);
    expect(ten.withheld).toBeNull();
    expect(ten.cells).toEqual([
      { ...count('homes', 'd2', 6), share: 0.6 },
      { ...count('work', 'd1', 4), share: 0.4 },
    ]);
  });

  it('says that nobody voted', () => {
    expect(pollOf([])).toMatchObject({ total: 0, withheld: 'no_voices', cells: [] });
  });

  it('has shares that make up the whole, by pair, field and area alike', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const poll = pollOf(counts);
        for (const list of [poll.cells, poll.fields, poll.areas]) {
          const shares = list.map(({ share }) => share);
          if (poll.withheld === null) {
            expect(shares.reduce<number>((sum, share) => sum + (share ?? 9), 0)).toBeCloseTo(1);
          } else {
            expect(shares.every((share) => share === null)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('mergeEarlier', () => {
  const step = (id: string, text: string, changes: Partial<NextStep> = {}): NextStep => ({
    id,
    text,
    due: null,
    state: 'open',
    since: null,
    ...changes,
  });
  const before: Minutes = {
    ...emptyMinutes('2025'),
    date: '2025-05-06',
    counts: [count('work', 'd1', 12)],
    nextSteps: [step('a', 'Bank am Platz'), step('b', 'Licht', { state: 'done' })],
    earlier: [{ id: '2024', title: '', date: '2024-05-06', counts: [count('homes', 'd1', 3)] }],
  };
  const now: Minutes = {
    ...emptyMinutes('2026'),
    date: '2026-05-06',
    counts: [count('work', 'd1', 5), count('health', 'd2', 15)],
    nextSteps: [step('a', 'Neue Haltestelle')],
  };

  it('carries over what is open, with the day it was decided, and nothing else', () => {
    expect(mergeEarlier(now, before).nextSteps).toEqual([
      step('a', 'Neue Haltestelle'),
      step('a-2', 'Bank am Platz', { since: '2025-05-06' }),
    ]);
  });

  it('leaves this year’s counts alone and lists the earlier ones, newest first', () => {
    const merged = mergeEarlier(now, before);
    expect(merged.counts).toBe(now.counts);
    expect(merged.earlier.map(({ id }) => id)).toEqual(['2025', '2024']);
  });

  it('changes nothing more when the same file comes twice, or its own', () => {
    const merged = mergeEarlier(now, before);
    expect(mergeEarlier(merged, before)).toEqual(merged);
    expect(mergeEarlier(now, now)).toBe(now);
  });

  it('puts the fields of all years side by side, without shares of few voices', () => {
    expect(fieldsOverTime(mergeEarlier(now, before))).toEqual([
      {
        field: 'health',
        polls: [
          { voices: 15, share: 0.75 },
          { voices: 0, share: 0 },
          { voices: 0, share: null },
        ],
      },
      {
        field: 'work',
        polls: [
          { voices: 5, share: 0.25 },
          { voices: 12, share: 1 },
          { voices: 0, share: null },
        ],
      },
      {
        field: 'homes',
        polls: [
          { voices: 0, share: 0 },
          { voices: 0, share: 0 },
          { voices: 3, share: null },
        ],
      },
    ]);
  });
});

describe('findPersonalData', () => {
  it.each([
    ['Bitte an e.muster@stadt.example schreiben', ['email']],
    ['Rückruf unter 03641 123456', ['phone']],
    ['Rückruf unter +49 3641 12 34 56', ['phone']],
    ['Von 24.231 auf 22.999 Menschen zwischen 2012 und 2017', []],
    ['Am 06.05.2026 um 18 Uhr', []],
  ])('%j: %j', (text, expected) => {
    expect(findPersonalData(text)).toEqual(expected);
  });

  it('looks through every text of the minutes', () => {
    const minutes: Minutes = {
      ...emptyMinutes('m'),
      questions: [{ id: 'q', text: 'Wer hilft?', answer: 'a@b.example' }],
    };
    expect(personalTexts(minutes)).toEqual(['a@b.example']);
  });
});
