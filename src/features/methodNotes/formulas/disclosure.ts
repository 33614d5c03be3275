import type { disclosureDe } from '../../../i18n/methods/disclosure.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import {
  bracket,
  call,
  enclosed,
  fraction,
  maximum,
  minimum,
  part,
  row,
  sub,
  sum,
  sumFromTo,
  sup,
} from './formula.ts';

const xi = sub('x', 'i');
const xc = sub('x', 'c');
const xj = sub('x', 'j');
const wc = sub('w', 'c');
const rc = sub('r', 'c');
const low = sub('l', 'c');
const high = sub('h', 'c');
const sign = sub('a', row('r', 'j'));
const limits = row(sub('b', 'r'), ',', sub('B', 'r'));
const signRange = row(sub('s', 'j'), ',', sub('S', 'j'));

export const disclosureFormulas = {
  minimumCount: {
    formulas: [row('z', '≤', 'x', '<', 'm')],
    symbols: { x: part('x'), m: part('m'), z: part('z') },
  },
  dominance: {
    formulas: [row(sumFromTo(row('i', '=', 1), 'n', xi), '>', 'k', '·', 'X')],
    symbols: { xi, n: part('n'), k: part('k'), X: part('X') },
  },
  pPercentRule: {
    formulas: [row('X', '−', sub('x', 1), '−', sub('x', 2), '<', 'p', '·', sub('x', 1))],
    symbols: { X: part('X'), x1: sub('x', 1), x2: sub('x', 2), p: part('p') },
  },
  rateDisclosure: {
    formulas: [
      row(
        bracket('q', '−', fraction(sup(10, row('−', 'h')), 2)),
        '·',
        fraction('n', 'k'),
        '≤',
        'x',
        '≤',
        bracket('q', '+', fraction(sup(10, row('−', 'h')), 2)),
        '·',
        fraction('n', 'k'),
      ),
    ],
    symbols: { x: part('x'), q: part('q'), n: part('n'), k: part('k'), h: part('h') },
  },
  disclosureAudit: {
    formulas: [
      row(low, '=', minimum('x', xc), ',', high, '=', maximum('x', xc)),
      row(sub('b', 'r'), '≤', sum('j', sign, xj), '≤', sub('B', 'r')),
      row(sub('s', 'j'), '≤', xj, '≤', sub('S', 'j')),
    ],
    symbols: { low, high, xc, a: sign, b: limits, s: signRange },
  },
  secondarySuppression: {
    formulas: [
      minimum('C', sum(row('c', '∈', 'C'), wc)),
      row(sub('h', 's'), '−', sub('l', 's'), '≥', 'v'),
    ],
    symbols: {
      C: part('C'),
      wc,
      low: sub('l', 's'),
      high: sub('h', 's'),
      v: part('v'),
    },
  },
  informationLoss: {
    formulas: [
      row('V', '=', fraction(enclosed('absolute', 'C'), enclosed('absolute', 'P'))),
      row('G', '=', sum(row('c', '∈', 'C'), wc), ',', 'N', '=', sum(row('c', '∈', 'C'), xc)),
    ],
    symbols: {
      V: part('V'),
      C: part('C'),
      P: part('P'),
      G: part('G'),
      wc,
      N: part('N'),
      xc,
    },
  },
  roundingToBase: {
    formulas: [row('r', '=', 'b', '·', enclosed('floor', fraction('x', 'b'), '+', fraction(1, 2)))],
    symbols: { r: part('r'), x: part('x'), b: part('b') },
  },
  randomRounding: {
    formulas: [
      row('d', '=', 'x', 'mod', 'b'),
      row(call('Pr', 'r', '=', row('x', '−', 'd', '+', 'b')), '=', fraction('d', 'b')),
      row(call('Pr', 'r', '=', row('x', '−', 'd')), '=', 1, '−', fraction('d', 'b')),
    ],
    symbols: { r: part('r'), x: part('x'), b: part('b'), d: part('d') },
  },
  controlledRounding: {
    formulas: [
      row(
        rc,
        '∈',
        enclosed(
          'set',
          row('b', enclosed('floor', fraction(xc, 'b'))),
          ',',
          row('b', enclosed('ceiling', fraction(xc, 'b'))),
        ),
      ),
      row(sum('c', sub('a', row('j', 'c')), rc), '=', 0),
    ],
    symbols: { rc, xc, b: part('b'), a: sub('a', row('j', 'c')) },
  },
} satisfies FamilyFormulas<typeof disclosureDe>;
