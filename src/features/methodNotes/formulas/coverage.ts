import type { coverageDe } from '../../../i18n/methods/coverage.de.ts';
import { accessFormulas } from './access.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import {
  bar,
  bracket,
  call,
  cases,
  enclosed,
  fraction,
  minimum,
  part,
  row,
  sub,
  sum,
  sup,
} from './formula.ts';

const cij = sub('c', 'i', 'j');
const ci = sub('c', 'i');
const wi = sub('w', 'i');
const aj = sub('a', 'j');
const latitude = sub('φ', 'k');
const next = row('k', '+', 1);
const eSquared = sup('e', 2);
const eSine = row('e', call('sin', 'φ'));

export const coverageFormulas = {
  earthDistance: {
    formulas: [
      row('d', '=', 2, 'R', call('arcsin', fraction('c', row(2, 'R')))),
      row(
        'R',
        '=',
        fraction(1, 2),
        sum(
          'φ',
          fraction(
            row('a', sup(bracket(1, '−', eSquared), fraction(1, 2))),
            row(1, '−', eSquared, sup('sin', 2), bracket('φ')),
          ),
        ),
      ),
    ],
    symbols: {
      d: part('d'),
      c: part('c'),
      R: part('R'),
      a: part('a'),
      e: part('e'),
      phi: part('φ'),
    },
  },
  polygonArea: {
    formulas: [
      row(
        'F',
        '=',
        fraction(1, 2),
        enclosed(
          'absolute',
          sum(
            'k',
            bracket(sub('λ', next), '−', sub('λ', 'k')),
            bracket(call('Q', latitude), '+', call('Q', sub('φ', next))),
          ),
        ),
      ),
      row(
        call('Q', 'φ'),
        '=',
        fraction(row(sup('a', 2), bracket(1, '−', eSquared)), 2),
        bracket(
          fraction(call('sin', 'φ'), row(1, '−', eSquared, sup('sin', 2), bracket('φ'))),
          '+',
          fraction(call('artanh', eSine), 'e'),
        ),
      ),
    ],
    symbols: {
      F: part('F'),
      lambda: sub('λ', 'k'),
      phi: latitude,
      Q: call('Q', 'φ'),
      a: part('a'),
      e: part('e'),
    },
  },
  straightLineCost: {
    formulas: [row('c', '=', 'f', '·', 'd'), row('c', '=', fraction(row('f', '·', 'd'), 'v'))],
    symbols: { c: part('c'), d: part('d'), f: part('f'), v: part('v') },
  },
  matrixCost: {
    formulas: [
      row(
        cij,
        '=',
        cases([sub('m', 'i', 'j'), row(bracket('i', ',', 'j'), '∈', 'M')], ['∞', null]),
      ),
    ],
    symbols: { cij, mij: sub('m', 'i', 'j'), M: part('M') },
  },
  networkCost: {
    formulas: [
      row(
        cij,
        '=',
        sub('a', 'i'),
        '+',
        minimum('π', sum(row('k', '∈', 'π'), sub('w', 'k'))),
        '+',
        sub('b', 'j'),
      ),
    ],
    symbols: {
      cij,
      ai: sub('a', 'i'),
      bj: sub('b', 'j'),
      pi: part('π'),
      wk: sub('w', 'k'),
    },
  },
  nearestOffer: {
    formulas: [row(ci, '=', minimum(row('j', '∈', 'J'), cij))],
    symbols: { ci, cij, J: part('J') },
  },
  shareWithinReach: {
    formulas: [
      row('A', '=', fraction(sum('i', wi, sub('a', 'i')), sum('i', wi))),
      row(sub('a', 'i'), '=', cases([1, row(ci, '≤', 'D')], [0, null])),
    ],
    symbols: { A: part('A'), wi, ai: sub('a', 'i'), ci, D: part('D') },
  },
  populationWeightedMean: {
    formulas: [
      row(bar('v'), '=', fraction(sum('i', wi, sub('v', 'i')), sum('i', wi))),
      row('l', '≤', bar('v'), '≤', 'h'),
    ],
    symbols: { vBar: bar('v'), vi: sub('v', 'i'), wi, l: part('l'), h: part('h') },
  },
  spreadDemand: {
    formulas: [
      row(
        wi,
        '=',
        sub('P', 'a'),
        '·',
        fraction(sub('g', 'i'), sum(row('k', '∈', 'a'), sub('g', 'k'))),
      ),
    ],
    symbols: { wi, Pa: sub('P', 'a'), gi: sub('g', 'i'), gk: sub('g', 'k') },
  },
  suppliedAmount: {
    formulas: [
      row(sub('S', 'j'), '=', sub('k', 'j'), '·', aj),
      row(
        aj,
        '=',
        fraction(
          call(
            'max',
            0,
            ',',
            row(
              call('min', sub('o', 'j'), ',', sub('o', 'z')),
              '−',
              call('max', sub('u', 'j'), ',', sub('u', 'z')),
              '+',
              1,
            ),
          ),
          row(sub('o', 'j'), '−', sub('u', 'j'), '+', 1),
        ),
      ),
    ],
    symbols: {
      Sj: sub('S', 'j'),
      kj: sub('k', 'j'),
      aj,
      u: row(sub('u', 'j'), ',', sub('u', 'z')),
      o: row(sub('o', 'j'), ',', sub('o', 'z')),
    },
  },
  supplyPerHead: {
    formulas: [row('Q', '=', fraction('S', 'P'), '·', 'k')],
    symbols: { Q: part('Q'), S: part('S'), P: part('P'), k: part('k') },
  },
  supplyGap: {
    formulas: [row('L', '=', 'P', '·', fraction('s', 'k'), '−', 'S')],
    symbols: { L: part('L'), P: part('P'), s: part('s'), k: part('k'), S: part('S') },
  },
  ...accessFormulas,
} satisfies FamilyFormulas<typeof coverageDe>;
