import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCompare } from '../../testing/anyViewPart.ts';
import { decodeCompare, encodeCompare } from './compareCodec.ts';
import { type CompareView, firstCompareView } from './compareView.ts';

const parametersOf = (compare: CompareView) => new URLSearchParams([...encodeCompare(compare)]);

describe('a link to Vergleichen', () => {
  it('holds all of a comparison, own areas and their drawn shapes included', () => {
    fc.assert(
      fc.property(anyCompare, (compare) => {
        const link = new URLSearchParams(parametersOf(compare).toString());
        expect(decodeCompare(link)).toEqual({ compare, bad: [] });
      }),
    );
  });

  it('without indicators says nothing, and the package decides', () => {
    expect(decodeCompare(new URLSearchParams('panel=lines'))).toEqual({ compare: null, bad: [] });
  });

  it('with one bad value keeps the others and names the bad one', () => {
    const link = new URLSearchParams('set=theme:work&panel=lines&scale=log&own=x&pair=a,a');
    const { compare, bad } = decodeCompare(link);
    expect(compare).toEqual({ ...firstCompareView({ kind: 'theme', id: 'work' }), face: 'lines' });
    expect(bad).toEqual([
      { key: 'own', value: 'x' },
      { key: 'scale', value: 'log' },
      { key: 'pair', value: 'a,a' },
    ]);
  });

  it('never throws, whatever it holds', () => {
    const keys = ['set', 'own', 'from', 'pair', 'aids', 'cell', 'maps', 'layer', 'left', 'right'];
    const part = fc.tuple(fc.constantFrom(...keys), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { compare } = decodeCompare(new URLSearchParams(parts));
        if (compare !== null) {
          expect(decodeCompare(parametersOf(compare))).toEqual({ compare, bad: [] });
        }
      }),
    );
  });
});
