import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { NO_CLASS } from './classification.ts';
import { classify } from './classify.ts';
import {
  classifyColumn,
  classifyWithIntervals,
  classOf,
  classOfInterval,
  countClasses,
} from './classOf.ts';
import { goodnessOfVarianceFit } from './goodnessOfVarianceFit.ts';
import { numbersIn } from './sortedNumbers.ts';

const tens = classify({
  method: 'manual',
  classCount: 3,
  values: [],
  givenBreaks: [0, 10, 20, 30],
});
const nothing = classify({ method: 'quantile', classCount: 3, values: [] });

describe('classOf', () => {
  it('puts a value on a limit into the class above it and the largest edge into the last class', () => {
    expect([0, 9.999, 10, 19, 20, 30].map((value) => classOf(tens, value))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('counts values beyond pooled or given edges to the end classes', () => {
    expect(classOf(tens, -5)).toBe(0);
    expect(classOf(tens, 31)).toBe(2);
  });

  it('refuses NaN and a classification without classes', () => {
    expect(() => classOf(tens, Number.NaN)).toThrow(RangeError);
    expect(() => classOf(nothing, 1)).toThrow(RangeError);
  });
});

describe('classOfInterval', () => {
  it('classes a figure whose bounds agree on the class and leaves others unclassed', () => {
    expect(classOfInterval(tens, 11, 19)).toBe(1);
    expect(classOfInterval(tens, 9, 11)).toBeNull();
    expect(classOfInterval(tens, 8, 10)).toBeNull();
  });
});

describe('classifyColumn', () => {
  const cells: readonly Cell[] = [
    { kind: 'number', value: 0, flags: [] },
    { kind: 'masked', low: 0, high: 2, flags: [] },
    { kind: 'interval', low: 11, high: 12, flags: [] },
    { kind: 'suppressed', flags: [] },
    { kind: 'missing', flags: [] },
    { kind: 'not_applicable', flags: [] },
    { kind: 'number', value: 25, flags: ['provisional'] },
  ];
  const column = columnOf(cells);

  it('gives every state but a number no class, so that none is drawn as zero', () => {
    expect([...classifyColumn(tens, column)]).toEqual([
      0,
      NO_CLASS,
      NO_CLASS,
      NO_CLASS,
      NO_CLASS,
      NO_CLASS,
      2,
    ]);
  });

  it('gives no class to anything while there are no classes', () => {
    expect(new Set(classifyColumn(nothing, column))).toEqual(new Set([NO_CLASS]));
  });

  it('classes intervals too where asked, if every possible value lies in one class', () => {
    const intervals = columnOf([
      ...cells,
      { kind: 'interval', low: 9, high: 12, flags: [] },
      { kind: 'interval', low: 20, high: 40, flags: [] },
    ]);
    const none = NO_CLASS;
    expect([...classifyWithIntervals(tens, intervals)]).toEqual([
      ...[0, none, 1, none, none, none, 2],
      ...[none, 2],
    ]);
    expect(new Set(classifyWithIntervals(nothing, intervals))).toEqual(new Set([NO_CLASS]));
  });

  it('counts the areas of each class for the legend and leaves unclassed ones out', () => {
    expect(countClasses(classifyColumn(tens, column), 3)).toEqual([1, 0, 1]);
  });

  it('pools the numbers of several periods and nothing else for the limits', () => {
    expect([...numbersIn([column, column])]).toEqual([0, 25, 0, 25]);
    expect(numbersIn([])).toHaveLength(0);
  });
});

describe('goodnessOfVarianceFit', () => {
  it('is 1 where classes explain everything, 0 where they explain nothing, null without values', () => {
    const halves = classify({ method: 'natural_breaks', classCount: 2, values: [1, 1, 5, 5] });
    expect(goodnessOfVarianceFit(halves, [1, 1, 5, 5])).toBe(1);
    const whole = classify({ method: 'manual', classCount: 1, values: [], givenBreaks: [0, 9] });
    expect(goodnessOfVarianceFit(whole, [1, 3])).toBe(0);
    const equal = classify({ method: 'quantile', classCount: 3, values: [4, 4] });
    expect(goodnessOfVarianceFit(equal, [4, 4])).toBe(1);
    expect(goodnessOfVarianceFit(nothing, [])).toBeNull();
    expect(goodnessOfVarianceFit(tens, [])).toBeNull();
  });
});
