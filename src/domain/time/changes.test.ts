import { describe, expect, it } from 'vitest';
import type { Figures } from '../indicators/evaluate.ts';
import type { Cell, CellFlag } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import type { PeriodId } from '../model/ids.ts';
import { annualisedPercent, annualisedPoints } from './annualisedChange.ts';
import { averageOfStocks } from './averageOfStocks.ts';
import { changeFromPrevious, indexedTo } from './changeSeries.ts';
import { isComplete, lastDayOf } from './periodCompleteness.ts';
import { timeSeriesAt, yearsOf } from './timeSeries.ts';
import { unbrokenRuns } from './unbrokenRuns.ts';

const number = (value: number, ...flags: readonly CellFlag[]): Cell => ({
  kind: 'number',
  value,
  flags,
});
const masked: Cell = { kind: 'masked', low: 1, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const seriesOf = (entries: Readonly<Record<string, Cell>>) => ({
  periods: Object.keys(entries).toSorted() as PeriodId[],
  cells: Object.keys(entries)
    .toSorted()
    .map((period) => entries[period]!),
});

describe('a line through a series', () => {
  it('breaks where the definition does and where nothing is known', () => {
    const series = seriesOf({
      '2015': number(1),
      '2016': number(2),
      '2017': number(3, 'break'),
      '2018': masked,
      '2019': number(4),
      '2021': number(5),
      '2022': number(6),
    });
    expect(unbrokenRuns(series)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 2 },
      { start: 4, end: 4 },
      { start: 5, end: 6 },
    ]);
  });

  it('knows half-years, and that a lone pair far apart may be told its step', () => {
    const halves = seriesOf({
      '2019-06-30': number(1),
      '2019-12-31': number(2),
      '2020-06-30': number(3),
      '2021-06-30': number(4),
    });
    expect(unbrokenRuns(halves)).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 3 },
    ]);
    const pair = seriesOf({ '2015': number(1), '2020': number(2) });
    expect(unbrokenRuns(pair)).toHaveLength(1);
    expect(unbrokenRuns(pair, 1)).toHaveLength(2);
  });

  it('is none in an empty series, and periods must ascend', () => {
    expect(unbrokenRuns({ periods: [], cells: [] })).toEqual([]);
    const turned = { periods: ['2020', '2019'] as unknown as PeriodId[], cells: [masked, masked] };
    expect(() => yearsOf(turned)).toThrow(RangeError);
    expect(() => yearsOf({ ...turned, cells: [masked] })).toThrow(RangeError);
    expect(() => yearsOf({ periods: ['x' as PeriodId], cells: [masked] })).toThrow(RangeError);
  });
});

describe('changes along a series', () => {
  it('keep a break and a withheld figure visible', () => {
    const series = seriesOf({
      '2018': number(4),
      '2019': number(6, 'break'),
      '2020': masked,
      '2021': number(5),
    });
    expect(changeFromPrevious(series, { measure: 'points' })).toEqual([
      missing,
      number(2, 'break'),
      { kind: 'interval', low: -5, high: -4, flags: [] },
      { kind: 'interval', low: 3, high: 4, flags: [] },
    ]);
    expect(changeFromPrevious(series, { measure: 'percent' })[1]).toEqual(number(50, 'break'));
  });

  it('as an index pass withheld figures on as intervals and absent ones as absent', () => {
    const series = seriesOf({ '2018': number(4), '2019': masked, '2020': missing });
    expect(indexedTo(series, 0)).toEqual([
      number(100),
      { kind: 'interval', low: 25, high: 50, flags: [] },
      missing,
    ]);
    expect(() => indexedTo(series, 3)).toThrow(RangeError);
  });

  it('a year are those over the whole time, divided or as constant growth', () => {
    expect(annualisedPoints(number(10), number(16), 3)).toEqual(number(2));
    expect(annualisedPercent(number(100), number(121), 2)).toMatchObject({ kind: 'number' });
    const growth = annualisedPercent(number(100), number(121), 2);
    expect(growth.kind === 'number' && growth.value).toBeCloseTo(10, 10);
    expect(annualisedPoints(masked, number(4), 2)).toMatchObject({ low: 1, high: 1.5 });
    expect(annualisedPercent(masked, number(4), 2)).toMatchObject({ kind: 'interval' });
    expect(annualisedPoints(missing, number(4), 2).kind).toBe('missing');
  });

  it('a year do not exist from zero, through zero, or over no time', () => {
    expect(annualisedPercent(number(0), number(5), 2).kind).toBe('not_applicable');
    expect(annualisedPercent(number(5), number(-5), 2).kind).toBe('not_applicable');
    expect(annualisedPercent(number(5), number(0), 2)).toEqual(number(-100));
    expect(() => annualisedPoints(number(1), number(2), 0)).toThrow(RangeError);
    expect(() => annualisedPercent(number(1), number(2), -1)).toThrow(RangeError);
  });
});

describe('the average of stocks', () => {
  it('needs all of its figures and keeps what is withheld an interval', () => {
    expect(averageOfStocks([number(2), number(4)], 2)).toEqual(number(3));
    expect(averageOfStocks([number(2)], 2).kind).toBe('missing');
    expect(averageOfStocks([number(2), missing], 2).kind).toBe('missing');
    expect(averageOfStocks([number(2), masked], 2)).toMatchObject({ low: 1.5, high: 2 });
    expect(averageOfStocks([masked], 1)).toMatchObject({ kind: 'interval', low: 1, high: 2 });
  });

  it('refuses more figures than a period has', () => {
    expect(() => averageOfStocks([number(2), number(4)], 1)).toThrow(RangeError);
    expect(() => averageOfStocks([], 0)).toThrow(RangeError);
  });
});

describe('a period', () => {
  const day = (period: string) => lastDayOf(period as PeriodId);

  it('ends with its year, month or day', () => {
    expect(
      ['2017', '2019-02', '2020-02', '1900-02', '2000-02', '2021-06', '2021-06-15'].map(day),
    ).toEqual([
      '2017-12-31',
      '2019-02-28',
      '2020-02-29',
      '1900-02-28',
      '2000-02-29',
      '2021-06-30',
      '2021-06-15',
    ]);
    expect(() => day('2021-13')).toThrow(RangeError);
    expect(() => day('2021/22')).toThrow(RangeError);
  });

  it('is complete once the data reach its last day', () => {
    expect(isComplete('2021' as PeriodId, '2021-12-30')).toBe(false);
    expect(isComplete('2021' as PeriodId, '2021-12-31')).toBe(true);
  });
});

describe('the series of a place', () => {
  it('is its row of the evaluated figures', () => {
    const figures = {
      periods: ['2020', '2021'] as unknown as PeriodId[],
      values: columnOf([number(1), number(2), masked, number(4)]),
    } as unknown as Figures;
    expect(timeSeriesAt(figures, 1)).toEqual({
      periods: ['2020', '2021'],
      cells: [masked, number(4)],
    });
  });
});
