import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import type { Series } from '../model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { boundsOf } from './addCells.ts';
import { evaluateIndicator } from './evaluate.ts';
import { explainCell } from './explain.ts';

const text = { de: '', en: '' };
const PERIODS = ['2016', '2017'] as PeriodId[];
const AREAS = ['a', 'b', 'c'] as AreaId[];

function indicatorOf(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'rate' as IndicatorId,
    concept: 'concept' as Indicator['concept'],
    facets: [],
    name: text,
    shortName: text,
    measure: text,
    kind: 'share',
    unit: 'percent',
    decimals: 1,
    polarity: 'high_need',
    referenceDay: '12-31',
    periods: PERIODS,
    formula: {
      numerator: [{ id: 'cases' as IndicatorId, sign: 1 }],
      denominator: [{ id: 'people' as IndicatorId, sign: 1 }],
      factor: 100,
    },
    mappedAs: null,
    minimumDenominator: 100,
    sources: [],
    definition: text,
    caveat: text,
    comparability: text,
    ...overrides,
  };
}

function seriesOf(id: string, cells: readonly Cell[]): Series {
  return {
    indicator: id as IndicatorId,
    periods: PERIODS,
    areas: AREAS.slice(0, cells.length / PERIODS.length),
    cells: columnOf(cells),
  };
}

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

function evaluate(cases: readonly Cell[], people: readonly Cell[], members: readonly AreaId[]) {
  const series = new Map(
    [seriesOf('cases', cases), seriesOf('people', people)].map((one) => [one.indicator, one]),
  );
  const places = [{ id: 'place' as AreaId, members }];
  const indicator = indicatorOf();
  const figures = evaluateIndicator({ indicator, series, places });
  const explanation = explainCell({
    indicator,
    series,
    place: places[0]!,
    period: PERIODS[1]!,
  });
  return { figure: cellAt(figures.values, 1), explanation };
}

describe('evaluateIndicator(…)', () => {
  it('aggregates a rate from numerators and denominators and never averages rates', () => {
    const { figure } = evaluate(
      [number(0), number(10), number(0), number(90)],
      [number(1), number(1000), number(1), number(1000)],
      [AREAS[0]!, AREAS[1]!],
    );
    expect(figure).toEqual({ kind: 'number', value: 5, flags: [] });
  });

  it('gives a rate over a masked numerator as an interval, "0 bis 2,9 %", not as a number', () => {
    const { figure } = evaluate([missing, masked], [number(1), number(70)], [AREAS[0]!]);
    expect(figure.kind).toBe('interval');
    const bounds = boundsOf(figure);
    expect(bounds?.low).toBe(0);
    expect(bounds?.high).toBeCloseTo(2.857, 3);
    expect(figure.flags).toEqual(['low_denominator']);
  });

  it('caps the interval of a share at the whole when the denominator is withheld', () => {
    const { figure } = evaluate([missing, masked], [number(1), masked], [AREAS[0]!]);
    expect(boundsOf(figure)).toEqual({ low: 0, high: 100 });
  });

  it('has no figure where nobody lives, rather than zero or infinity', () => {
    const { figure } = evaluate([missing, number(0)], [number(1), number(0)], [AREAS[0]!]);
    expect(figure.kind).toBe('not_applicable');
  });

  it('does not add up around a missing part', () => {
    const { figure, explanation } = evaluate(
      [missing, number(4), missing, missing],
      [number(1), number(400), number(1), number(400)],
      [AREAS[0]!, AREAS[1]!],
    );
    expect(figure.kind).toBe('missing');
    expect(explanation.numerator.terms[0]?.parts).toEqual({
      numbers: 1,
      withheld: 0,
      suppressed: 0,
      missing: 1,
    });
  });

  it('lets suppression outweigh a gap, so that protection is not read as absence', () => {
    const { figure } = evaluate(
      [missing, { kind: 'suppressed', flags: [] }],
      [number(1), missing],
      [AREAS[0]!],
    );
    expect(figure.kind).toBe('suppressed');
  });

  it('throws when a series it needs was not loaded', () => {
    expect(() =>
      evaluateIndicator({ indicator: indicatorOf(), series: new Map(), places: [] }),
    ).toThrow('"cases" is not loaded');
  });
});

const countCell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 3, max: 5000 }).map(number) },
  { weight: 1, arbitrary: fc.constant(masked) },
);

describe('aggregation equals recomputation from the parts', () => {
  it('for any counts: the union holds exactly the quotients its members allow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(countCell, fc.integer({ min: 1, max: 9000 })), {
          minLength: 3,
          maxLength: 3,
        }),
        (members) => {
          const cases = members.flatMap(([cell]) => [missing, cell]);
          const people = members.flatMap(([, count]) => [missing, number(count)]);
          const { figure } = evaluate(cases, people, AREAS);
          const total = members.reduce((sum, [, count]) => sum + count, 0);
          const low = members.reduce((sum, [cell]) => sum + boundsOf(cell)!.low, 0);
          const high = members.reduce((sum, [cell]) => sum + boundsOf(cell)!.high, 0);
          const bounds = boundsOf(figure)!;
          const exact = members.every(([cell]) => cell.kind === 'number');
          expect(figure.kind).toBe(exact ? 'number' : 'interval');
          if (!exact) {
            expect(bounds.high).toBeCloseTo(Math.min(100, (100 * high) / total), 9);
            expect(bounds.low).toBeCloseTo(Math.min(100, (100 * low) / total), 9);
          } else {
            expect(bounds.low).toBeCloseTo((100 * low) / total, 9);
          }
        },
      ),
    );
  });

  it('for any order of the members', () => {
    fc.assert(
      fc.property(
        fc.array(countCell, { minLength: 6, maxLength: 6 }),
        fc.shuffledSubarray(AREAS, { minLength: 3, maxLength: 3 }),
        (cases, order) => {
          const people = cases.map(() => number(700));
          expect(evaluate(cases, people, order).figure).toEqual(
            evaluate(cases, people, AREAS).figure,
          );
        },
      ),
    );
  });

  it('and "Nachrechnen" retraces exactly the figure that is shown', () => {
    fc.assert(
      fc.property(fc.array(countCell, { minLength: 6, maxLength: 6 }), (cases) => {
        const people = cases.map(() => number(6000));
        const { figure, explanation } = evaluate(cases, people, AREAS);
        expect(explanation.value).toEqual(figure);
      }),
    );
  });
});
