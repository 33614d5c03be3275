import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyDiverging } from './classifyDiverging.ts';
import { classOf } from './classOf.ts';

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('classifyDiverging', () => {
  it('makes the centre a limit and puts no two values of different sides into one class', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 40 }),
        figure,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('exact', 'readable'),
        (values, centre, classesPerSide, width) => {
          fc.pre(values.some((value) => Math.abs(value - centre) > 1e-6));
          const result = classifyDiverging({ values, centre, classesPerSide, width });
          expect(result.classCount).toBe(2 * classesPerSide);
          expect(result.breaks[classesPerSide]).toBe(centre + 0);
          for (const value of values) {
            expect(classOf(result, value) >= classesPerSide).toBe(value >= centre);
          }
          expect(result.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        },
      ),
    );
  });

  it('keeps classes without values, so that a colour always means the same distance', () => {
    const result = classifyDiverging({
      values: [1, 2, 6],
      centre: 0,
      classesPerSide: 2,
      width: 'exact',
    });
    expect(result.breaks).toEqual([-6, -3, 0, 3, 6]);
    expect(result.counts).toEqual([0, 0, 2, 1]);
  });

  it('widens classes to readable steps', () => {
    const values = [-1.3, 0.4, 4.1];
    const result = classifyDiverging({ values, centre: 0, classesPerSide: 3, width: 'readable' });
    expect(result.breaks).toEqual([-6, -4, -2, 0, 2, 4, 6]);
  });

  it('gives one class where no value differs from the centre and none without values', () => {
    const options = { centre: 5, classesPerSide: 2, width: 'exact' } as const;
    expect(classifyDiverging({ ...options, values: [5, 5] })).toMatchObject({
      breaks: [5, 5],
      classCount: 1,
      counts: [2],
      notices: ['all_equal'],
    });
    expect(classifyDiverging({ ...options, values: [] })).toMatchObject({
      classCount: 0,
      notices: ['no_values'],
    });
  });

  it.each([
    { centre: Number.NaN, classesPerSide: 2 },
    { centre: 0, classesPerSide: 0 },
    { centre: 0, classesPerSide: 4 },
    { centre: 0, classesPerSide: 1.5 },
  ])('refuses centre $centre with $classesPerSide classes per side', (options) => {
    expect(() => classifyDiverging({ ...options, values: [1], width: 'exact' })).toThrow(
      RangeError,
    );
  });
});
