import { describe, expect, it } from 'vitest';
import { AREA_STANDINGS } from '../composite/areaStanding.ts';
import type { CompositeIndex } from '../composite/compositeIndex.ts';
import { columnOf } from '../model/column.ts';
import type { NeedAssessment } from './needAssessment.ts';
import { reasonNotAssessed } from './reasonNotAssessed.ts';

/** Two areas with a figure of coverage and no index. */
function assessment() {
  const value = columnOf([40, 40].map((figure) => ({ kind: 'number', value: figure, flags: [] })));
  return {
    need: { index: null },
    coverage: { value, limits: [20, 60] },
  } as unknown as NeedAssessment;
}

describe('reasonNotAssessed', () => {
  const standings = (...names: (typeof AREA_STANDINGS)[number][]) =>
    ({
      standings: Uint8Array.from(names, (name) => AREA_STANDINGS.indexOf(name)),
    }) as CompositeIndex;
  const indexed = (index: CompositeIndex, rest: Partial<NeedAssessment['coverage']> = {}) => {
    const base = assessment();
    return {
      ...base,
      need: { ...base.need, index },
      coverage: { ...base.coverage, ...rest },
    };
  };

  it('is that there is no index, before all else', () => {
    expect(reasonNotAssessed(assessment(), 0)).toEqual({ code: 'no_index' });
  });

  it('is why an area is not in the index, before its coverage', () => {
    const found = reasonNotAssessed(indexed(standings('considered', 'below_population')), 1);
    expect(found).toEqual({ code: 'not_in_index', standing: 'below_population' });
  });

  it('is that coverage has no levels, or no certain figure', () => {
    const index = standings('considered', 'considered');
    const nowhere = indexed(index, { limits: [Number.NaN, Number.NaN] });
    expect(reasonNotAssessed(nowhere, 0)).toEqual({ code: 'no_limits' });
    const withheld = { kind: 'suppressed', flags: [] } as const;
    const value = columnOf([withheld, withheld]);
    expect(reasonNotAssessed(indexed(index, { value }), 1)).toEqual({
      code: 'coverage',
      coverage: withheld,
    });
  });
});
