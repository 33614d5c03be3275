import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_VOICES } from '../../domain/minutes/countVoices.ts';
import { emptyMinutes, type Minutes, type VoiceCount } from '../../domain/minutes/minutes.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { mostNamed, pollTable } from './pollRows.ts';

const count = (field: string, area: string, voices: number): VoiceCount => ({
  field,
  area: area as AreaId,
  voices,
});
const anyCounts = fc.array(
  fc
    .tuple(fc.constantFrom('work', 'homes', 'health'), fc.constantFrom('d1', 'd2'), fc.nat(9))
    .map(([field, area, voices]) => count(field, area, voices)),
  { maxLength: 6 },
);
const minutesWith = (counts: Minutes['counts'], earlier: Minutes['counts'] = []): Minutes => ({
  ...emptyMinutes('m'),
  counts,
  earlier: [{ id: 'before', title: '', date: null, counts: earlier }],
});
const sumOf = (counts: Minutes['counts']) => counts.reduce((sum, { voices }) => sum + voices, 0);

describe('the result of a poll', () => {
  it('has shares that make up the whole, and none at all below ten votes, this time and last', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, fc.constantFrom('field', 'area'), (now, before, order) => {
        const { rows } = pollTable(minutesWith(now, before), order);
        const columns = [
          { counts: now, figures: rows.map((row) => row.now) },
          { counts: before, figures: rows.map((row) => row.before) },
        ];
        for (const { counts, figures } of columns) {
          const shares = figures.flatMap((figure) => (figure === null ? [] : [figure.share]));
          if (sumOf(counts) < LEAST_VOICES) {
            expect(shares.every((share) => share === null)).toBe(true);
          } else {
            expect(shares.reduce((sum: number, share) => sum + share!, 0)).toBeCloseTo(1);
          }
        }
      }),
    );
  });

  it('has a bar for nothing where neither time has shares', () => {
    const few = [count('work', 'd1', 9)];
    expect(pollTable(minutesWith(few, few), 'field').most).toBeNull();
    expect(pollTable(minutesWith([count('work', 'd1', 10)], few), 'field').most).toBe(1);
  });

  it('puts last time beside this time, also what nobody chose again', () => {
    const table = pollTable(
      minutesWith([count('work', 'd1', 12)], [count('homes', 'd1', 10)]),
      'field',
    );
    expect(table.rows).toEqual([
      { id: 'work', now: { voices: 12, share: 1 }, before: { voices: 0, share: 0 } },
      { id: 'homes', now: { voices: 0, share: 0 }, before: { voices: 10, share: 1 } },
    ]);
  });

  it('names all that were chosen equally often, and nothing without votes', () => {
    const tie = pollTable(
      minutesWith([count('work', 'd1', 3), count('homes', 'd1', 3), count('health', 'd1', 1)]),
      'field',
    );
    expect(mostNamed(tie).map(({ id }) => id)).toEqual(['work', 'homes']);
    expect(mostNamed(pollTable(minutesWith([]), 'field'))).toEqual([]);
  });
});
