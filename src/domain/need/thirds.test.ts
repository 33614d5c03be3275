import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../testing/needTown.ts';
import { columnOf } from '../model/column.ts';
import { bivariateCell, HIGH, LOW, MIDDLE, NO_THIRD } from './needAssessment.ts';
import { limitsByThirds, thirdOfRank, thirdsOfCoverage, thirdsOfRanks } from './thirds.ts';

const MORE = { moreIsBetter: true } as const;
const LESS = { moreIsBetter: false } as const;

describe('thirdsOfRanks', () => {
  it('calls the first third of the ranked areas high and the last one low', () => {
    expect([...thirdsOfRanks(Int32Array.of(1, 2, 3, 4, 5, 6))]).toEqual([
      HIGH,
      HIGH,
      MIDDLE,
      MIDDLE,
      LOW,
      LOW,
    ]);
  });

  it('counts only areas that have a rank, and gives the others no third', () => {
    expect([...thirdsOfRanks(Int32Array.of(0, 1, 0, 2, 3))]).toEqual([
      NO_THIRD,
      HIGH,
      NO_THIRD,
      MIDDLE,
      LOW,
    ]);
    expect([...thirdsOfRanks(new Int32Array(3))]).toEqual([NO_THIRD, NO_THIRD, NO_THIRD]);
  });

  it('puts equal ranks into one third', () => {
    expect([...thirdsOfRanks(Int32Array.of(1, 1, 1, 4))]).toEqual([HIGH, HIGH, HIGH, LOW]);
  });

  it('never calls a greater need lower than a smaller one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (count) => {
        const thirds = Array.from({ length: count }, (_, rank) => thirdOfRank(rank + 1, count));
        expect(thirds).toEqual(thirds.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe('limitsByThirds', () => {
  it('leaves a third of the people below the first and a third from the second limit on', () => {
    const people = numbers([100, 100, 100]);
    expect(limitsByThirds(numbers([5, 1, 9]), people)).toEqual([5, 9]);
  });

  it('weighs areas by their people, not by their number', () => {
    expect(limitsByThirds(numbers([1, 2, 3, 4]), numbers([10, 10, 10, 900]))).toEqual([4, 4]);
  });

  it('moves up to the next value where more than a third share the lowest one', () => {
    expect(limitsByThirds(numbers([0, 0, 0, 50]), numbers([1, 1, 1, 1]))).toEqual([50, 50]);
  });

  it('knows none where all figures are alike, even after rounding, or none is known', () => {
    const people = numbers([1, 1]);
    expect(limitsByThirds(numbers([0.3, 0.1 + 0.2]), people)).toBeNull();
    expect(limitsByThirds(numbers([1, 2]), numbers([0, 0]))).toBeNull();
    expect(limitsByThirds(columnOf([]), columnOf([]))).toBeNull();
  });

  it('is drawn from figures and counts that are exact, whatever the others may be', () => {
    const masked = { kind: 'masked', low: 0, high: 2, flags: [] } as const;
    const people = columnOf([...numbersOf(1, 1, 1), masked]);
    expect(limitsByThirds(numbers([1, 2, 3, 99]), people)).toEqual([2, 3]);
    const values = columnOf([
      ...numbersOf(1, 2, 3),
      { kind: 'interval', low: 0, high: 99, flags: [] },
    ]);
    expect(limitsByThirds(values, numbers([1, 1, 1, 1]))).toEqual([2, 3]);
  });

  it('always leaves somebody in the low third while figures differ', () => {
    const figures = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 50 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(figures, fc.boolean(), (areas, moreIsBetter) => {
        const values = numbers(areas.map(([value]) => value));
        const limits = limitsByThirds(values, numbers(areas.map(([, people]) => people)));
        const isVaried = new Set(values.low).size > 1;
        expect(limits !== null).toBe(isVaried);
        const { third } = thirdsOfCoverage(values, limits, { moreIsBetter });
        expect(third.includes(LOW)).toBe(isVaried);
      }),
    );
  });
});

describe('thirdsOfCoverage', () => {
  it('takes a limit itself for the class above it', () => {
    const values = numbers([9.9, 10, 19.9, 20]);
    expect([...thirdsOfCoverage(values, [10, 20], MORE).third]).toEqual([
      LOW,
      MIDDLE,
      MIDDLE,
      HIGH,
    ]);
    expect([...thirdsOfCoverage(values, [10, 20], LESS).third]).toEqual([
      HIGH,
      MIDDLE,
      MIDDLE,
      LOW,
    ]);
  });

  it('knows no third of a range across a limit, but the lowest in which it may lie', () => {
    const values = columnOf([
      { kind: 'interval', low: 5, high: 15, flags: [] },
      { kind: 'interval', low: 12, high: 30, flags: [] },
      { kind: 'masked', low: 0, high: 2, flags: [] },
    ]);
    const more = thirdsOfCoverage(values, [10, 20], MORE);
    expect([...more.third]).toEqual([NO_THIRD, NO_THIRD, LOW]);
    expect([...more.lowest]).toEqual([LOW, MIDDLE, LOW]);
    expect([...thirdsOfCoverage(values, [10, 20], LESS).lowest]).toEqual([MIDDLE, LOW, HIGH]);
  });

  it('calls coverage low where half of the people reach no offer at all', () => {
    const values = columnOf([{ kind: 'not_applicable', flags: [] }, ...numbersOf(100)]);
    expect([...thirdsOfCoverage(values, [200, 400], LESS).third]).toEqual([LOW, HIGH]);
    expect([...thirdsOfCoverage(values, [200, 400], MORE).third]).toEqual([NO_THIRD, LOW]);
  });

  it('knows nothing of withheld and missing figures, and nothing at all without limits', () => {
    const values = columnOf([
      { kind: 'suppressed', flags: [] },
      { kind: 'missing', flags: [] },
      ...numbersOf(7),
    ]);
    const { third, lowest } = thirdsOfCoverage(values, [1, 2], LESS);
    expect([...third]).toEqual([NO_THIRD, NO_THIRD, LOW]);
    expect([...lowest]).toEqual([NO_THIRD, NO_THIRD, LOW]);
    expect([...thirdsOfCoverage(values, null, MORE).third]).toEqual([NO_THIRD, NO_THIRD, NO_THIRD]);
  });
});

describe('bivariateCell', () => {
  it('gives the nine combinations nine numbers, and none where a third is missing', () => {
    const thirds = [LOW, MIDDLE, HIGH];
    const cells = thirds.flatMap((coverage) => thirds.map((need) => bivariateCell(need, coverage)));
    expect(cells).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(bivariateCell(NO_THIRD, LOW)).toBe(NO_THIRD);
    expect(bivariateCell(HIGH, NO_THIRD)).toBe(NO_THIRD);
  });
});

function numbersOf(...values: readonly number[]) {
  return values.map((value) => ({ kind: 'number', value, flags: [] }) as const);
}
