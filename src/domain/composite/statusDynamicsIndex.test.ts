import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import { aggregateStatus } from './aggregateStatus.ts';
import { AREA_STANDINGS, EVERY_AREA } from './areaStanding.ts';
import { momentsOf } from './moments.ts';
import {
  dynamicsClassOf,
  needsAttention,
  statusClassOf,
  statusDynamicsCode,
} from './statusDynamicsClasses.ts';
import { computeStatusDynamics, type MonitoredIndicator } from './statusDynamicsIndex.ts';

function column(values: readonly (number | Cell)[]) {
  return columnOf(
    values.map((value) =>
      typeof value === 'number' ? { kind: 'number', value, flags: [] } : value,
    ),
  );
}

function monitored(
  id: string,
  status: readonly (number | Cell)[],
  change: readonly (number | Cell)[],
): MonitoredIndicator {
  return {
    indicator: id as IndicatorId,
    direction: 'high_need',
    status: column(status),
    change: column(change),
  };
}

const ramp = (length: number, step = 1) => Array.from({ length }, (_, area) => area * step);
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

describe('classes of status and dynamics', () => {
  // Planungsräume nearest to the limits in the Berlin monitoring of 2019.
  it.each([
    ['01011401', -0.99936, 'middle'],
    ['09030901', -1.00082, 'high'],
    ['10020518', 0.99357, 'middle'],
    ['08010407', 1.00577, 'low'],
    ['05010208', 1.5055, 'very_low'],
  ])('area %s with the status index %d is published as %s', (_, index, expected) => {
    expect(statusClassOf(index)).toBe(expected);
  });

  it.each([
    ['01022204', -1.00173, 'positive'],
    ['06030607', 0.9819, 'stable'],
    ['12301204', 1.00692, 'negative'],
  ])('area %s with the dynamics index %d is published as %s', (_, index, expected) => {
    expect(dynamicsClassOf(index)).toBe(expected);
  });

  it('counts the limits to the class nearer the middle, 1.5 to low', () => {
    expect([-1, 1, 1.5].map(statusClassOf)).toEqual(['middle', 'middle', 'low']);
    expect([-1, 1].map(dynamicsClassOf)).toEqual(['stable', 'stable']);
  });

  it('crosses them to the twelve codes, of which four call for attention', () => {
    const codes = (['high', 'middle', 'low', 'very_low'] as const).flatMap((status) =>
      (['positive', 'stable', 'negative'] as const).map((dynamics) =>
        statusDynamicsCode(status, dynamics),
      ),
    );
    expect(codes.join(' ')).toBe('1+ 1+/- 1- 2+ 2+/- 2- 3+ 3+/- 3- 4+ 4+/- 4-');
    expect(codes.filter(needsAttention)).toEqual(['3-', '4+', '4+/-', '4-']);
  });
});

describe('computeStatusDynamics', () => {
  it('standardises the sums once more, so that both indexes have mean 0 and deviation 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(500), { minLength: 15, maxLength: 15 }), {
          minLength: 4,
          maxLength: 4,
        }),
        ([first, second, third, fourth]) => {
          const result = computeStatusDynamics({
            indicators: [monitored('a', first!, second!), monitored('b', third!, fourth!)],
            eligibility: EVERY_AREA,
          });
          if (!result.ok) throw new Error('refused');
          for (const { index, sums, composite } of [result.value.status, result.value.dynamics]) {
            if (composite.notices.some(({ code }) => code === 'index_constant')) continue;
            const { mean, deviation } = momentsOf(index);
            expect(mean).toBeCloseTo(0, 9);
            expect(deviation).toBeCloseTo(1, 9);
            const [one, two] = composite.parts;
            expect(sums[4]).toBeCloseTo(one!.scores[4]! + two!.scores[4]!, 12);
          }
        },
      ),
    );
  });

  it('considers an area in both sides or in none', () => {
    const status = ramp(14);
    const change = [...ramp(13, -1), masked];
    const result = computeStatusDynamics({
      indicators: [monitored('a', status, change)],
      eligibility: EVERY_AREA,
    });
    if (!result.ok) throw new Error('refused');
    const { considered, standings, status: side, notices } = result.value;
    expect(considered).toHaveLength(13);
    expect(AREA_STANDINGS[standings[13]!]).toBe('figure_withheld');
    expect(side.index).toHaveLength(13);
    expect(momentsOf(side.index).mean).toBeCloseTo(0, 12);
    expect(notices).toEqual([
      { code: 'few_areas', areas: 13 },
      { code: 'areas_left_out', reason: 'figure_withheld', areas: 1 },
      { code: 'figures_not_numbers', indicator: 'a', areas: 1 },
    ]);
  });

  it('finds the outlier of a flat city very low in status and negative in dynamics', () => {
    const status = [...ramp(60, 0.01), 40];
    const change = [...ramp(60, -0.01), 9];
    const result = computeStatusDynamics({
      indicators: [monitored('a', status, change)],
      eligibility: EVERY_AREA,
    });
    if (!result.ok) throw new Error('refused');
    expect(result.value.codes[60]).toBe('4-');
    expect(new Set(result.value.codes.slice(0, 60))).toEqual(new Set(['2+/-']));
    expect(result.value.notices).toEqual([]);
  });

  it('says which indicator did not change anywhere', () => {
    const result = computeStatusDynamics({
      indicators: [
        monitored('a', ramp(60), ramp(60)),
        monitored('b', ramp(60, 3), new Array<number>(60).fill(0)),
      ],
      eligibility: EVERY_AREA,
    });
    if (!result.ok) throw new Error('refused');
    expect(result.value.notices).toEqual([{ code: 'constant_indicator', indicator: 'b' }]);
    expect(result.value.status.composite.parts).toHaveLength(2);
    expect(result.value.dynamics.composite.parts).toHaveLength(1);
  });

  it('refuses too few areas with the true reasons, and figures that do not vary', () => {
    const refused = (indicators: readonly MonitoredIndicator[]) => {
      const result = computeStatusDynamics({ indicators, eligibility: EVERY_AREA });
      return result.ok ? null : result.problems[0];
    };
    expect(refused([monitored('a', [...ramp(9), masked], ramp(10))])).toEqual({
      code: 'too_few_areas',
      areas: 9,
      needed: 10,
      notices: [
        { code: 'areas_left_out', reason: 'figure_withheld', areas: 1 },
        { code: 'figures_not_numbers', indicator: 'a', areas: 1 },
      ],
    });
    const flat = new Array<number>(12).fill(3);
    expect(refused([monitored('a', ramp(12), flat)])).toEqual({
      code: 'all_constant',
      indicators: ['a'],
    });
  });
});

describe('aggregateStatus', () => {
  it('weights the sums of the parts by inhabitants and standardises over the larger areas', () => {
    const index = aggregateStatus({
      sums: Float64Array.of(4, 0, -2, 2),
      populations: Float64Array.of(100, 300, 50, 50),
      parents: Uint32Array.of(0, 0, 1, 1),
      parentCount: 2,
    });
    // Means 1 and 0: half a unit either side of their mean, which is the deviation.
    expect([...index]).toEqual([1, -1]);
  });

  it('has no index where nobody lives, and 0 where the larger areas are alike', () => {
    const index = aggregateStatus({
      sums: Float64Array.of(4, 4, 9),
      populations: Float64Array.of(100, 300, 0),
      parents: Uint32Array.of(0, 1, 2),
      parentCount: 3,
    });
    expect([...index]).toEqual([0, 0, Number.NaN]);
    const none = { sums: new Float64Array(), populations: new Float64Array() };
    expect([...aggregateStatus({ ...none, parents: new Uint32Array(), parentCount: 1 })]).toEqual([
      Number.NaN,
    ]);
  });

  it('refuses lists of different lengths', () => {
    const input = {
      sums: new Float64Array(2),
      populations: new Float64Array(1),
      parents: new Uint32Array(2),
      parentCount: 1,
    };
    expect(() => aggregateStatus(input)).toThrow(RangeError);
  });
});
