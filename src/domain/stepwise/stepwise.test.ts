import { describe, expect, it } from 'vitest';
import { asPart, finish, type Stepwise } from './stepwise.ts';

function* counted(to: number): Stepwise<string> {
  for (let done = 1; done <= to; done += 1) yield done / to;
  return `counted to ${to}`;
}

describe('finish(steps)', () => {
  it('runs to the end and gives the result', () => {
    expect(finish(counted(3))).toBe('counted to 3');
  });

  it('lets an error through', () => {
    const steps = (function* (): Stepwise<never> {
      yield 0.5;
      throw new RangeError('half way');
    })();
    expect(() => finish(steps)).toThrow('half way');
  });
});

describe('asPart(steps, { from, to })', () => {
  it('squeezes the shares into its part and hands on the result', () => {
    const steps = asPart(counted(4), { from: 0.5, to: 0.75 });
    expect([...steps]).toEqual([0.5625, 0.625, 0.6875, 0.75]);
    expect(finish(asPart(counted(2), { from: 0, to: 1 }))).toBe('counted to 2');
  });
});
