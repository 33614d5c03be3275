import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../domain/model/column.ts';
import {
  type Judgement,
  type NeedAssessment,
  NO_THIRD,
  VERDICTS,
  type Verdict,
} from '../../domain/need/needAssessment.ts';
import { actionRows, cellOf, rankedCount } from './actionRows.ts';

function assessment(ranks: readonly number[], rest: Partial<NeedAssessment> = {}): NeedAssessment {
  const column = columnOf(ranks.map(() => ({ kind: 'number', value: 40, flags: [] })));
  const thirds = new Uint8Array(ranks.length);
  const cell = { kind: 'missing', flags: [] } as const;
  return {
    areas: [],
    population: column,
    populationCity: cell,
    need: {
      index: null,
      problem: null,
      statusDynamics: null,
      ranks: Int32Array.from(ranks),
      third: thirds,
    },
    coverage: {
      value: column,
      city: cell,
      nearest: column,
      nearestCity: cell,
      within: column,
      reached: column,
      third: thirds,
      lowestThird: thirds,
      limits: [20, 60],
      takesPart: new Uint8Array(0),
      leftOut: [],
    },
    cell: new Uint8Array(ranks.length),
    ...rest,
  };
}

function judgement(verdicts: readonly Verdict[]): Judgement {
  const zeros = new Int32Array(verdicts.length);
  return {
    rankLow: zeros,
    rankHigh: zeros,
    coverage: 0.95,
    verdict: Uint8Array.from(verdicts, (verdict) => VERDICTS.indexOf(verdict)),
    doubts: verdicts.map(() => []),
    driver: zeros,
    fewAreas: false,
  };
}

describe('actionRows', () => {
  it('puts under-supplied areas before unclear ones, each by rank of need', () => {
    const rows = actionRows(
      assessment([4, 2, 3, 1, 0]),
      judgement(['under_supplied', 'unclear', 'under_supplied', 'supplied', 'not_assessed']),
    );
    expect(rows).toEqual({ first: [2, 0, 1], supplied: [3], notAssessed: [4] });
  });

  it('gives ranks and no verdict before there are any', () => {
    expect(actionRows(assessment([2, 0, 1]), null)).toEqual({
      first: [2, 0],
      supplied: [],
      notAssessed: [1],
    });
  });

  it('lists every area exactly once, whatever the verdicts', () => {
    const area = fc.tuple(fc.nat(20), fc.constantFrom(...VERDICTS));
    fc.assert(
      fc.property(fc.array(area), fc.boolean(), (areas, isJudged) => {
        const rows = actionRows(
          assessment(areas.map(([rank]) => rank)),
          isJudged ? judgement(areas.map(([, verdict]) => verdict)) : null,
        );
        const all = [...rows.first, ...rows.supplied, ...rows.notAssessed];
        expect(all.sort((a, b) => a - b)).toEqual([...areas.keys()]);
      }),
    );
  });
});

describe('counts and cells', () => {
  it('count areas with a rank only', () => {
    expect(rankedCount(assessment([1, 0, 2]))).toBe(2);
  });

  it('have no cell where need or coverage has no certain third', () => {
    const one = assessment([1, 2], { cell: Uint8Array.of(NO_THIRD, 2) });
    expect([cellOf(one, 0), cellOf(one, 1)]).toEqual([null, 2]);
  });
});
