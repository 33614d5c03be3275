import { describe, expect, it } from 'vitest';
import { parseFormula } from './parseFormula.ts';

describe('parseFormula', () => {
  it('reads a signed sum with or without spaces', () => {
    const expected = [
      { id: 'a_1', sign: 1 },
      { id: 'b', sign: 1 },
      { id: 'c', sign: -1 },
    ];
    expect(parseFormula('a_1 + b - c')).toEqual(expected);
    expect(parseFormula('a_1+b-c')).toEqual(expected);
  });

  it('reads a leading minus', () => {
    expect(parseFormula('- a')).toEqual([{ id: 'a', sign: -1 }]);
  });

  it.each(['', ' ', 'a b', 'a +', 'a * b', '(a + b)', 'a / b', '2 + a', 'a ++ b', 'a;b'])(
    'refuses %j',
    (text) => {
      expect(parseFormula(text)).toBeNull();
    },
  );
});
