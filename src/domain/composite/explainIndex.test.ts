import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import { EVERY_AREA } from './areaStanding.ts';
import type { CompositeComponent, CompositeIndex, CompositeMethod } from './compositeIndex.ts';
import { computeComposite } from './computeComposite.ts';
import { explainIndex } from './explainIndex.ts';

/** `null` is a missing figure. */
function component(id: string, values: readonly (number | null)[], weight = 1): CompositeComponent {
  return {
    indicator: id as IndicatorId,
    values: columnOf(
      values.map((value) =>
        value === null ? { kind: 'missing', flags: [] } : { kind: 'number', value, flags: [] },
      ),
    ),
    direction: 'high_need',
    weight,
  };
}

const Z_MEAN: CompositeMethod = {
  standardisation: 'z_score',
  aggregation: 'additive',
  rescale: 'none',
};

function indexOf(
  components: readonly CompositeComponent[],
  method: Partial<CompositeMethod> = {},
): CompositeIndex {
  const result = computeComposite({ ...Z_MEAN, ...method, components, eligibility: EVERY_AREA });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const TWELVE = [3, 9, 1, 7, 4, 12, 8, 2, 10, 5, 11, 6];
const OTHER = [20, 50, 10, 90, 30, 80, 40, 60, 15, 25, 70, 35];

/** Twelve or more areas with two to four indicators that vary. */
const tables = fc
  .record({
    areas: fc.integer({ min: 10, max: 30 }),
    indicators: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ areas, indicators }) =>
    fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: areas, maxLength: areas }),
      {
        minLength: indicators,
        maxLength: indicators,
      },
    ),
  );

describe('explainIndex(index, area)', () => {
  it('opens an additive index into contributions that sum to its score', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('z_score', 'rank', 'percentile'), (table, id) => {
        const index = indexOf(
          table.map((one, k) => component(`${k}`, one, k + 1)),
          { standardisation: id, rescale: 'z_score' },
        );
        const opened = explainIndex(index, 3)!;
        const total = opened.contributions.reduce((sum, part) => sum + part.contribution, 0);
        expect(total).toBeCloseTo(opened.score, 9);
        const above = opened.contributions.reduce((sum, part) => sum + part.aboveMean, 0);
        expect(above / index.unit).toBeCloseTo(opened.index, 9);
        expect(opened.index).toBe(index.values.low[3]);
      }),
    );
  });

  it('opens a geometric index into contributions to its logarithm', () => {
    const index = indexOf([component('a', TWELVE, 2), component('b', OTHER)], {
      standardisation: 'exponential',
      aggregation: 'geometric',
    });
    const opened = explainIndex(index, 5)!;
    const total = opened.contributions.reduce((sum, part) => sum + part.contribution, 0);
    expect(total).toBeCloseTo(Math.log(opened.score), 12);
    expect(opened.contributions[0]).toMatchObject({ indicator: 'a', value: 12, weight: 2 / 3 });
    expect(opened.contributions[0]!.score).toBeCloseTo(100, 9);
  });

  it('has nothing to open where there is no index, and refuses areas that do not exist', () => {
    const index = indexOf([component('a', [...TWELVE, null])]);
    expect(explainIndex(index, 12)).toBeNull();
    expect(() => explainIndex(index, 13)).toThrow(RangeError);
    expect(() => explainIndex(index, -1)).toThrow(RangeError);
  });
});
