import { describe, expect, it } from 'vitest';
import type { CompositeIndex } from '../../domain/composite/compositeIndex.ts';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import {
  type Judgement,
  type NeedAssessment,
  NO_THIRD,
  VERDICTS,
} from '../../domain/need/needAssessment.ts';
import { cityValue, namedFirst, needMiddle, scatterPoints } from './scatterPoints.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const areas = ['a', 'b', 'c', 'd'].map((id) => ({ id: id as AreaId, name: id }) as Area);

/** Need of a, b and c at −1, 0 and 1; d has no rank, b a range of coverage, a an unknown group. */
function assessment(): NeedAssessment {
  const value = columnOf([
    number(80),
    { kind: 'interval', low: 20, high: 60, flags: [] },
    number(5),
    number(50),
  ]);
  const population = columnOf([suppressed, number(200), number(50), number(9)]);
  const index = {
    considered: Uint32Array.of(0, 1, 2),
    scores: Float64Array.of(-1, 0, 1),
    centre: 0,
    unit: 1,
  } as unknown as CompositeIndex;
  const third = new Uint8Array(4);
  return {
    areas: [],
    population,
    populationCity: suppressed,
    need: {
      index,
      problem: null,
      statusDynamics: null,
      ranks: Int32Array.of(3, 2, 1, 0),
      third,
    },
    coverage: {
      value,
      city: number(45),
      nearest: value,
      nearestCity: suppressed,
      within: value,
      reached: value,
      third,
      lowestThird: third,
      limits: [20, 60],
      takesPart: new Uint8Array(0),
      leftOut: [],
    },
    cell: Uint8Array.of(6, NO_THIRD, 2, NO_THIRD),
  };
}
const judgement: Judgement = {
  rankLow: Int32Array.of(3, 1, 1, 0),
  rankHigh: Int32Array.of(3, 3, 2, 0),
  coverage: 0.95,
  verdict: Uint8Array.of(
    VERDICTS.indexOf('supplied'),
    VERDICTS.indexOf('unclear'),
    VERDICTS.indexOf('under_supplied'),
    VERDICTS.indexOf('not_assessed'),
  ),
  doubts: [[], ['withheld'], [], []],
  driver: new Int32Array(4),
  fewAreas: true,
};
const base = { assessment: assessment(), judgement, areas, selected: ['c' as AreaId] };

describe('scatterPoints', () => {
  it('draws areas with a rank and a coverage, with their cell and selection', () => {
    const points = scatterPoints({ ...base, axis: 'index' });
    expect(points.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(points.map(({ classIndex }) => classIndex)).toEqual([6, null, 2]);
    expect(points.map(({ slot }) => slot)).toEqual([null, null, 0]);
    expect(points.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true, false]);
  });

  it('keeps a range of coverage a range and a withheld group without a size', () => {
    const [a, b] = scatterPoints({ ...base, axis: 'index' });
    expect(b!.y).toEqual({ at: 40, low: 20, high: 60 });
    expect([a!.size, b!.size]).toEqual([null, 200]);
  });

  it('shows ranks with their ranges once these are known, and none before', () => {
    const ranked = scatterPoints({ ...base, axis: 'rank' });
    expect(ranked[1]!.x).toEqual({ at: 2, low: 1, high: 3 });
    const before = scatterPoints({ ...base, judgement: null, axis: 'rank' });
    expect(before[1]!.x).toEqual({ at: 2, low: 2, high: 2 });
  });
});

describe('the splits', () => {
  it('lie at the mean of the index, the middle of the ranks and the figure of the city', () => {
    expect(needMiddle(base.assessment, 'index')?.at).toBe(0);
    expect(needMiddle(base.assessment, 'rank')?.at).toBe(2);
    expect(cityValue(number(45))).toEqual({ at: 45, low: 45, high: 45 });
    expect(cityValue(suppressed)).toBeNull();
  });
});

describe('namedFirst', () => {
  it('names under-supplied areas before all others, each once', () => {
    const points = scatterPoints({ ...base, axis: 'index' });
    const named = namedFirst(points, base);
    expect(named[0]).toBe('c');
    expect(new Set(named).size).toBe(named.length);
  });

  it('takes the cell of high need and low coverage before there are verdicts', () => {
    const points = scatterPoints({ ...base, judgement: null, axis: 'index' });
    expect(namedFirst(points, { ...base, judgement: null })[0]).toBe('c');
  });
});
