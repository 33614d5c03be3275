import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import { AREA_STANDINGS, EVERY_AREA } from './areaStanding.ts';
import type { CompositeIndex, CompositeInput, CompositeProblem } from './compositeIndex.ts';
import { computeComposite } from './computeComposite.ts';
import { momentsOf } from './moments.ts';
import { needRanks } from './needRanks.ts';
import type { NeedDirection } from './standardiser.ts';

type Given = number | Cell;
const missing: Cell = { kind: 'missing', flags: [] };
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const notApplicable: Cell = { kind: 'not_applicable', flags: [] };

function column(values: readonly Given[]) {
  return columnOf(
    values.map((value) =>
      typeof value === 'number' ? { kind: 'number', value, flags: [] } : value,
    ),
  );
}

function component(id: string, values: readonly Given[], weight = 1, low = false) {
  const direction: NeedDirection = low ? 'low_need' : 'high_need';
  return { indicator: id as IndicatorId, values: column(values), direction, weight };
}

function inputOf(
  components: CompositeInput['components'],
  others: Partial<CompositeInput> = {},
): CompositeInput {
  return {
    components,
    standardisation: 'z_score',
    aggregation: 'additive',
    rescale: 'none',
    eligibility: EVERY_AREA,
    ...others,
  };
}

function computed(input: CompositeInput): CompositeIndex {
  const result = computeComposite(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problemOf(input: CompositeInput): CompositeProblem | undefined {
  const result = computeComposite(input);
  return result.ok ? undefined : result.problems[0];
}

const TWELVE = [3, 9, 1, 7, 4, 12, 8, 2, 10, 5, 11, 6];
const OTHER = [20, 50, 10, 90, 30, 80, 40, 60, 15, 25, 70, 35];
const standingOf = (index: CompositeIndex, area: number) => AREA_STANDINGS[index.standings[area]!];

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

describe('computeComposite: the index', () => {
  it('is the weighted mean of the z-scores', () => {
    const index = computed(inputOf([component('a', TWELVE, 3), component('b', OTHER, 1, true)]));
    const first = momentsOf(Float64Array.from(TWELVE));
    const second = momentsOf(Float64Array.from(OTHER));
    TWELVE.forEach((value, area) => {
      const expected =
        0.75 * ((value - first.mean) / first.deviation) -
        0.25 * ((OTHER[area]! - second.mean) / second.deviation);
      expect(index.scores[area]).toBeCloseTo(expected, 12);
    });
  });

  it('has mean 0 and population deviation 1 once rescaled', () => {
    const index = computed(
      inputOf([component('a', TWELVE), component('b', OTHER)], { rescale: 'z_score' }),
    );
    const { mean, deviation } = momentsOf(index.values.low);
    expect(mean).toBeCloseTo(0, 12);
    expect(deviation).toBeCloseTo(1, 12);
  });

  it('is the weighted geometric mean of scores from 1 to 100', () => {
    const index = computed(
      inputOf([component('a', TWELVE, 1), component('b', OTHER, 3)], {
        standardisation: 'min_max',
        aggregation: 'geometric',
      }),
    );
    const lifted = (value: number, low: number, high: number) =>
      1 + (99 * (value - low)) / (high - low);
    TWELVE.forEach((value, area) => {
      const expected = lifted(value, 1, 12) ** 0.25 * lifted(OTHER[area]!, 10, 90) ** 0.75;
      expect(index.scores[area]).toBeCloseTo(expected, 9);
    });
  });

  it('lets a geometric mean punish imbalance more than a weighted mean', () => {
    const even = [...Array.from({ length: 11 }, (_, area) => area), 5];
    const other = [...Array.from({ length: 11 }, (_, area) => 10 - area), 5];
    const scoresBy = (aggregation: 'additive' | 'geometric') =>
      computed(
        inputOf([component('a', even), component('b', other)], {
          standardisation: 'min_max',
          aggregation,
        }),
      ).scores;
    expect(scoresBy('additive')[0]).toBeCloseTo(scoresBy('additive')[11]!, 12);
    expect(scoresBy('geometric')[0]).toBeLessThan(scoresBy('geometric')[11]!);
  });

  it('refuses a geometric mean of z-scores, which can be negative', () => {
    expect(problemOf(inputOf([component('a', TWELVE)], { aggregation: 'geometric' }))).toEqual({
      code: 'geometric_of_signed_scores',
      standardisation: 'z_score',
    });
  });

  it('moves with its areas when they are listed in another order, to the last digit', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, turn) => {
        const areas = table[0]!.length;
        const turned = (values: readonly number[]) =>
          values.map((_, area) => values[(area + turn) % areas]!);
        const scores = computed(
          inputOf(table.map((one, k) => component(`${k}`, one, k + 1))),
        ).scores;
        const moved = computed(
          inputOf(table.map((one, k) => component(`${k}`, turned(one), k + 1))),
        ).scores;
        expect([...moved]).toEqual(turned([...scores]));
      }),
    );
  });

  it('does not depend on the order of its indicators', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const components = table.map((one, k) => component(`${k}`, one, k + 1));
        const forwards = computed(inputOf(components)).scores;
        expect(computed(inputOf(components.toReversed())).scores).toEqual(forwards);
      }),
    );
  });

  it('depends on the proportions of the weights only', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (table, scale) => {
        const by = (factor: number) =>
          computed(inputOf(table.map((one, k) => component(`${k}`, one, (k + 1) * factor)))).scores;
        const scaled = by(scale);
        by(1).forEach((score, area) => {
          expect(scaled[area]).toBeCloseTo(score, 12);
        });
      }),
    );
  });
});

describe('computeComposite: who takes part', () => {
  const eleven = TWELVE.slice(0, 11);

  it('gives no index where a figure is not a number, says why and leaves the others unmoved', () => {
    const gaps = [...TWELVE, missing, masked, suppressed, notApplicable, missing];
    const others = [...OTHER, 999, 999, 999, 999, masked];
    const index = computed(inputOf([component('a', gaps), component('b', others)]));
    expect(Array.from({ length: 5 }, (_, gap) => cellAt(index.values, 12 + gap).kind)).toEqual([
      'missing',
      'suppressed',
      'suppressed',
      'not_applicable',
      'suppressed',
    ]);
    expect(Array.from({ length: 5 }, (_, gap) => standingOf(index, 12 + gap))).toEqual([
      'figure_missing',
      'figure_withheld',
      'figure_withheld',
      'figure_not_applicable',
      'figure_withheld',
    ]);
    const without = computed(inputOf([component('a', TWELVE), component('b', OTHER)]));
    expect(index.scores).toEqual(without.scores);
    expect(index.values.low.slice(12)).toEqual(new Float64Array(5).fill(Number.NaN));
    expect(index.notices).toEqual([
      { code: 'few_areas', areas: 12 },
      { code: 'areas_left_out', reason: 'figure_withheld', areas: 3 },
      { code: 'areas_left_out', reason: 'figure_missing', areas: 1 },
      { code: 'areas_left_out', reason: 'figure_not_applicable', areas: 1 },
      { code: 'figures_not_numbers', indicator: 'a', areas: 5 },
      { code: 'figures_not_numbers', indicator: 'b', areas: 1 },
    ]);
  });

  it('leaves out declared and small areas before mean and deviation', () => {
    const index = computed(
      inputOf([component('a', [...TWELVE, 500, 700])], {
        eligibility: {
          populations: [column([...TWELVE.map(() => 300), 5000, 299])],
          minimumPopulation: 300,
          excluded: [...TWELVE.map(() => false), true, false],
        },
      }),
    );
    expect(index.scores).toEqual(computed(inputOf([component('a', TWELVE)])).scores);
    expect([standingOf(index, 12), standingOf(index, 13)]).toEqual([
      'declared_excluded',
      'below_population',
    ]);
    expect(cellAt(index.values, 13).kind).toBe('not_applicable');
  });

  it('applies the threshold at every date given', () => {
    const index = computed(
      inputOf([component('a', [...TWELVE, 500])], {
        eligibility: {
          populations: [
            column([...TWELVE, 9].map(() => 400)),
            column([...TWELVE.map(() => 400), 200]),
          ],
          minimumPopulation: 300,
          excluded: null,
        },
      }),
    );
    expect(standingOf(index, 12)).toBe('below_population');
  });

  it('trusts a withheld population only where its bounds settle the question', () => {
    const between = (low: number, high: number): Cell => ({
      kind: 'interval',
      low,
      high,
      flags: [],
    });
    const index = computed(
      inputOf([component('a', [...TWELVE, 1, 2, 3, 4])], {
        eligibility: {
          populations: [
            column([
              ...TWELVE.map(() => 400),
              between(310, 320),
              between(280, 320),
              between(0, 2),
              missing,
            ]),
          ],
          minimumPopulation: 300,
          excluded: null,
        },
      }),
    );
    expect([12, 13, 14, 15].map((area) => standingOf(index, area))).toEqual([
      'considered',
      'population_unknown',
      'below_population',
      'population_unknown',
    ]);
    expect(cellAt(index.values, 13).kind).toBe('missing');
  });

  it('carries the flags of its figures', () => {
    const flagged: Cell = { kind: 'number', value: 5, flags: ['low_denominator'] };
    const index = computed(inputOf([component('a', [...eleven, flagged]), component('b', OTHER)]));
    expect(cellAt(index.values, 11).flags).toEqual(['low_denominator']);
    expect(cellAt(index.values, 10).flags).toEqual([]);
  });

  it('drops an indicator that is the same everywhere, and the gaps it would have caused', () => {
    const constant = [...eleven.map(() => 0.1 + 0.2), missing];
    const index = computed(inputOf([component('a', TWELVE, 2), component('c', constant, 5)]));
    expect(index.parts.map(({ indicator, weight }) => [indicator, weight])).toEqual([['a', 1]]);
    expect(index.notices).toContainEqual({ code: 'constant_indicator', indicator: 'c' });
    expect(index.considered).toHaveLength(12);
  });

  it('treats the weight 0 like leaving the indicator out', () => {
    const withZero = computed(inputOf([component('a', TWELVE), component('b', [], 0)]));
    expect(withZero).toEqual(computed(inputOf([component('a', TWELVE)])));
    expect(problemOf(inputOf([component('a', TWELVE, 0)]))).toEqual({ code: 'no_weight' });
    expect(problemOf(inputOf([]))).toEqual({ code: 'no_weight' });
  });

  it('refuses fewer than ten areas and says what kept the others out', () => {
    const nine = TWELVE.map((value, area) => (area < 9 ? value : masked));
    expect(problemOf(inputOf([component('a', nine)]))).toEqual({
      code: 'too_few_areas',
      areas: 9,
      needed: 10,
      notices: [
        { code: 'areas_left_out', reason: 'figure_withheld', areas: 3 },
        { code: 'figures_not_numbers', indicator: 'a', areas: 3 },
      ],
    });
    expect(problemOf(inputOf([component('a', [])]))).toMatchObject({ areas: 0 });
  });

  it('computes with ten areas and warns below fifty', () => {
    const notices = (areas: number) =>
      computed(
        inputOf([
          component(
            'a',
            Array.from({ length: areas }, (_, area) => area),
          ),
        ]),
      ).notices;
    expect(notices(10)).toEqual([{ code: 'few_areas', areas: 10 }]);
    expect(notices(49)).toEqual([{ code: 'few_areas', areas: 49 }]);
    expect(notices(50)).toEqual([]);
  });

  it('refuses when no indicator varies', () => {
    const same = TWELVE.map(() => 4);
    expect(problemOf(inputOf([component('a', same), component('b', same)]))).toEqual({
      code: 'all_constant',
      indicators: ['a', 'b'],
    });
  });

  it('says so when indicators cancel out everywhere, and is 0 rather than noise', () => {
    const tenths = TWELVE.map((value) => value / 10);
    const index = computed(
      inputOf([component('a', tenths), component('b', tenths, 1, true)], { rescale: 'z_score' }),
    );
    expect(index.notices).toContainEqual({ code: 'index_constant' });
    expect([...index.values.low].every((value) => Math.abs(value) < 1e-12)).toBe(true);
    expect(new Set(needRanks(index.scores))).toEqual(new Set([1]));
  });

  it('throws for what no package may contain', () => {
    const throwing = (input: CompositeInput) =>
      expect(() => computeComposite(input)).toThrow(RangeError);
    throwing(inputOf([component('a', [...eleven, Number.NaN])]));
    throwing(inputOf([component('a', [...eleven, Number.POSITIVE_INFINITY])]));
    throwing(inputOf([component('a', TWELVE), component('b', eleven)]));
    throwing(inputOf([component('a', TWELVE, -1)]));
    throwing(inputOf([component('a', TWELVE, Number.NaN)]));
    throwing(
      inputOf([component('a', TWELVE)], { eligibility: { ...EVERY_AREA, excluded: [true] } }),
    );
  });
});
