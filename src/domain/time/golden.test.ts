import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeInPercent, changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import type { PeriodId } from '../model/ids.ts';
import { annualisedPercent, annualisedPoints } from './annualisedChange.ts';
import { averageOfStocks } from './averageOfStocks.ts';
import { changeFromPrevious, indexedTo } from './changeSeries.ts';
import { leastSquaresTrend } from './leastSquaresTrend.ts';
import { mannKendallTest } from './mannKendallTest.ts';
import { theilSenTrend } from './theilSenTrend.ts';
import { trendPoints } from './trendPoints.ts';
import { unbrokenRuns } from './unbrokenRuns.ts';

const GOLDEN = '../shared/golden/timeseries/cases.json';
const present = existsSync(GOLDEN);
const TOLERANCE = 1e-9;

interface ErfurtRow {
  readonly year: number;
  readonly persons_in_bg: number;
  readonly pub_sgb2_rate_pct: number;
  readonly abs_change?: number;
  readonly pct_change?: number;
  readonly rate_change_percentage_points?: number;
  readonly rate_change_relative_pct?: number;
  readonly index_2010_100: number;
}

interface Cases {
  readonly erfurt_sgb2: {
    readonly rows: readonly ErfurtRow[];
    readonly summary: Readonly<Record<string, number>>;
  };
  readonly ba_anwesenheit: { readonly monthly: number[]; readonly pub_year_average: number };
  readonly gaps: {
    readonly series: readonly (readonly [number, number | null])[];
    readonly expected: {
      readonly yoy: Readonly<Record<string, number | null>>;
      readonly change_over_available_2018_2020: number;
      readonly annualised_2018_2020: number;
      readonly line_segments: readonly (readonly number[])[];
    };
  };
}

const cases = present ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Cases) : ({} as Cases);
const cellOf = (value: number | null): Cell =>
  value === null ? { kind: 'missing', flags: [] } : { kind: 'number', value, flags: [] };
const seriesOf = (rows: readonly (readonly [number, number | null])[]) => ({
  periods: rows.map(([year]) => String(year) as PeriodId),
  cells: rows.map(([, value]) => cellOf(value)),
});

function expectCell(actual: Cell | undefined, expected: number): void {
  expect(actual).toMatchObject({ kind: 'number' });
  const value = actual?.kind === 'number' ? actual.value : Number.NaN;
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(TOLERANCE);
}

describe.skipIf(!present)('golden case timeseries', () => {
  const rows = present ? cases.erfurt_sgb2.rows : [];
  const summary = present ? cases.erfurt_sgb2.summary : {};
  const persons = seriesOf(rows.map((row) => [row.year, row.persons_in_bg]));
  const rates = seriesOf(rows.map((row) => [row.year, row.pub_sgb2_rate_pct]));

  it('erfurt_sgb2: yearly changes in points and per cent, index 2010 = 100', () => {
    const changes = changeFromPrevious(persons, { measure: 'points' });
    const percents = changeFromPrevious(persons, { measure: 'percent' });
    const ratePoints = changeFromPrevious(rates, { measure: 'points' });
    const ratePercents = changeFromPrevious(rates, { measure: 'percent' });
    const index = indexedTo(persons, 0);
    rows.forEach((row, at) => {
      expectCell(index[at], row.index_2010_100);
      if (at === 0) return;
      expectCell(changes[at], row.abs_change!);
      expectCell(percents[at], row.pct_change!);
      expectCell(ratePoints[at], row.rate_change_percentage_points!);
      expectCell(ratePercents[at], row.rate_change_relative_pct!);
    });
    expect(changes[0]!.kind).toBe('missing');
  });

  it('erfurt_sgb2: growth a year, slopes, Mann–Kendall', () => {
    const span = rows.at(-1)!.year - rows[0]!.year;
    const [first, last] = [persons.cells[0]!, persons.cells.at(-1)!];
    expectCell(annualisedPercent(first, last, span), summary.cagr_persons_pct!);
    const { points } = trendPoints(rates);
    expect(leastSquaresTrend(points)!.slope).toBeCloseTo(summary.ols_slope_rate_pp_per_year!, 9);
    expect(theilSenTrend(points)!.slope).toBeCloseTo(summary.theil_sen_rate!, 9);
    const test = mannKendallTest(points)!;
    expect(test.score).toBe(summary.mann_kendall_S);
    expect(test.variance).toBeCloseTo(summary.mann_kendall_var_no_ties!, 9);
    expect(test.z).toBeCloseTo(summary.mann_kendall_z!, 9);
    const [from, to] = [rates.cells[0]!, rates.cells.at(-1)!];
    expectCell(changeInPoints(from, to), summary.total_change_rate_pp!);
    expectCell(changeInPercent(from, to), summary.total_change_rate_rel_pct!);
  });

  it('ba_anwesenheit: stocks are averaged over the year', () => {
    const { monthly, pub_year_average } = cases.ba_anwesenheit;
    expectCell(averageOfStocks(monthly.map(cellOf), 12), pub_year_average);
  });

  it('gaps: no change and no line across missing years', () => {
    const { series: given, expected } = cases.gaps;
    const series = seriesOf(given);
    const changes = changeFromPrevious(series, { measure: 'points' });
    for (const [year, value] of Object.entries(expected.yoy)) {
      const change = changes[series.periods.indexOf(year as PeriodId)];
      if (value === null) expect(change?.kind).toBe('missing');
      else expectCell(change, value);
    }
    const [from, to] = [series.cells[3]!, series.cells[4]!];
    expectCell(changeInPoints(from, to), expected.change_over_available_2018_2020);
    expectCell(annualisedPoints(from, to, 2), expected.annualised_2018_2020);
    const lines = unbrokenRuns(series)
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => [Number(series.periods[start]), Number(series.periods[end])]);
    expect(lines).toEqual(expected.line_segments);
  });

  it('special: from zero there is neither a percentage nor an index', () => {
    expect(changeInPercent(cellOf(0), cellOf(5)).kind).toBe('not_applicable');
    expectCell(changeInPoints(cellOf(2), cellOf(3)), 1);
    expectCell(changeInPercent(cellOf(2), cellOf(3)), 50);
    const fromZero = seriesOf([
      [2019, 0],
      [2020, 4],
    ]);
    expect(indexedTo(fromZero, 0).map(({ kind }) => kind)).toEqual([
      'not_applicable',
      'not_applicable',
    ]);
  });
});
