import type { spaceDe } from '../../../i18n/methods/space.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import {
  bar,
  bracket,
  call,
  cases,
  enclosed,
  type Formula,
  fraction,
  maximum,
  minimum,
  type Part,
  part,
  root,
  row,
  sub,
  subSup,
  sum,
  sup,
  tilde,
} from './formula.ts';

const i = part('i');
const j = part('j');
const pairs = row(i, ',', j);
const neighbours = sub('N', i);
const weight = sub('w', i, j);
const distance = sub('d', i, j);
const s0 = sub('S', 0);
const xi = sub('x', i);
const xj = sub('x', j);
const yi = sub('y', i);
const acrossSquares = sum(i, sup(bracket(xi, '−', bar('x')), 2));
const zi = sub('z', i);
const zj = sub('z', j);
const sumOfWeights = row(s0, '=', sum(pairs, weight));
const deviation = row(zi, '=', xi, '−', bar('x'));
const sumOfSquares = sum(i, subSup('z', i, 2));

/** All j that fulfil a condition. */
function setOf(condition: Part): Formula {
  return enclosed('set', row(j, '≠', i), ':', condition);
}

function meet(one: Part, other: Part): Formula {
  return row(one, '∩', other, '≠', '∅');
}

export const spaceFormulas = {
  contiguity: {
    formulas: [
      row(neighbours, '=', setOf(meet(sub('V', i), sub('V', j)))),
      row(neighbours, '=', setOf(meet(sub('S', i), sub('S', j)))),
    ],
    symbols: { Ni: neighbours, Vi: sub('V', i), Si: sub('S', i), empty: part('∅') },
  },
  areaCentroid: {
    formulas: [
      row('C', '=', fraction(sum('k', sub('a', 'k'), sub('c', 'k')), sum('k', sub('a', 'k')))),
    ],
    symbols: { C: part('C'), ck: sub('c', 'k'), ak: sub('a', 'k') },
  },
  distanceNeighbours: {
    formulas: [
      row(neighbours, '=', setOf(row(distance, '≤', 'D'))),
      row(sub('D', 0), '=', maximum(i, minimum(row(j, '≠', i), distance))),
    ],
    symbols: { Ni: neighbours, dij: distance, D: part('D'), D0: sub('D', 0) },
  },
  nearestNeighbours: {
    formulas: [row(neighbours, '=', setOf(row(call('rank', distance), '≤', 'k')))],
    symbols: { Ni: neighbours, dij: distance, k: part('k') },
  },
  spatialWeights: {
    formulas: [
      row(weight, '=', cases([1, row(j, '∈', neighbours)], [0, null])),
      row(
        weight,
        '=',
        cases([fraction(1, enclosed('absolute', neighbours)), row(j, '∈', neighbours)], [0, null]),
      ),
    ],
    symbols: { wij: weight, Ni: neighbours },
  },
  islands: {
    formulas: [
      row(
        'n',
        '=',
        enclosed('absolute', enclosed('set', row(i, '∈', 'A'), ':', meet(neighbours, 'A'))),
      ),
      row('n', '=', enclosed('absolute', 'A')),
    ],
    symbols: { n: part('n'), A: part('A'), Ni: neighbours, empty: part('∅') },
  },
  moran: {
    formulas: [
      row('I', '=', fraction('n', s0), '·', fraction(sum(pairs, weight, zi, zj), sumOfSquares)),
      row(deviation, ',', sumOfWeights),
      row(call('E', 'I'), '=', '−', fraction(1, row('n', '−', 1))),
    ],
    symbols: {
      I: part('I'),
      n: part('n'),
      S0: s0,
      wij: weight,
      zi,
      xi,
      xBar: bar('x'),
      E: call('E', 'I'),
    },
  },
  bivariateMoran: {
    formulas: [
      row(
        sub('I', 'x', 'y'),
        '=',
        fraction('n', s0),
        '·',
        fraction(
          sum(pairs, weight, sub('u', i), sub('v', j)),
          root(sum(i, subSup('u', i, 2)), sum(i, subSup('v', i, 2))),
        ),
      ),
      row(
        'r',
        '=',
        fraction(
          sum(i, sub('u', i), sub('v', i)),
          root(sum(i, subSup('u', i, 2)), sum(i, subSup('v', i, 2))),
        ),
      ),
    ],
    symbols: {
      Ixy: sub('I', 'x', 'y'),
      n: part('n'),
      S0: s0,
      wij: weight,
      ui: sub('u', i),
      vj: sub('v', j),
      r: part('r'),
    },
  },
  geary: {
    formulas: [
      row(
        'C',
        '=',
        fraction(row('n', '−', 1), row(2, s0)),
        '·',
        fraction(sum(pairs, weight, sup(bracket(xi, '−', xj), 2)), sumOfSquares),
      ),
    ],
    symbols: { C: part('C'), n: part('n'), S0: s0, wij: weight, xi, zi },
  },
  generalG: {
    formulas: [
      row('G', '=', fraction(sum(pairs, weight, xi, xj), sum(row(i, '≠', j), xi, xj))),
      row(call('E', 'G'), '=', fraction(s0, row('n', bracket('n', '−', 1)))),
    ],
    symbols: { G: part('G'), wij: weight, xi, S0: s0, n: part('n'), E: call('E', 'G') },
  },
  localMoran: {
    formulas: [
      row(sub('I', i), '=', fraction(zi, sub('m', 2)), sum(j, weight, zj)),
      row(sub('m', 2), '=', fraction(1, 'n'), sumOfSquares),
    ],
    symbols: { Ii: sub('I', i), zi, m2: sub('m', 2), wij: weight, n: part('n') },
  },
  getisOrd: {
    formulas: [
      row(
        sub('G', i),
        '=',
        fraction(
          row(sum(j, weight, xj), '−', sub('W', i), bar('x')),
          row('s', root(fraction(row('N', sub('Q', i), '−', subSup('W', i, 2)), row('N', '−', 1)))),
        ),
      ),
      row(
        sub('W', i),
        '=',
        sum(j, weight),
        ',',
        sub('Q', i),
        '=',
        sum(j, subSup('w', row(i, j), 2)),
      ),
    ],
    symbols: {
      Gi: sub('G', i),
      wij: weight,
      xj,
      xBar: bar('x'),
      s: part('s'),
      N: part('N'),
      Wi: sub('W', i),
      Qi: sub('Q', i),
    },
  },
  spatialNormalTest: {
    formulas: [row('z', '=', fraction(row('T', '−', call('E', 'T')), root(call('Var', 'T'))))],
    symbols: { z: part('z'), T: part('T'), E: call('E', 'T'), Var: call('Var', 'T') },
  },
  permutation: {
    formulas: [
      row(
        'p',
        '=',
        fraction(row('r', '+', 1), row('M', '+', 1)),
        ',',
        'q',
        '=',
        fraction(row('s', '+', 1), row('M', '+', 1)),
      ),
      row(sub('p', 2), '=', call('min', 1, ',', row(2, call('min', 'p', ',', 'q')))),
    ],
    symbols: {
      p: part('p'),
      q: part('q'),
      pTwo: sub('p', 2),
      r: part('r'),
      s: part('s'),
      M: part('M'),
    },
  },
  localClusters: {
    formulas: [
      row(
        sub(tilde('p'), i),
        '=',
        call('min', 1, ',', minimum(row(j, '≥', i), fraction('m', j), sub('p', j))),
      ),
      row('R', '=', enclosed('ceiling', fraction(row('s', 'm'), 'α')), '−', 1),
    ],
    symbols: {
      pAdj: sub(tilde('p'), i),
      p: sub('p', j),
      m: part('m'),
      R: part('R'),
      s: part('s'),
      alpha: part('α'),
    },
  },
  areaRegression: {
    formulas: [
      row(
        'b',
        '=',
        fraction(sum(i, bracket(xi, '−', bar('x')), bracket(yi, '−', bar('y'))), acrossSquares),
      ),
      row(
        sup('R', 2),
        '=',
        fraction(row(sup('b', 2), acrossSquares), sum(i, sup(bracket(yi, '−', bar('y')), 2))),
      ),
      row(
        bar('y'),
        '+',
        'b',
        bracket('x', '−', bar('x')),
        '±',
        'q',
        's',
        root(
          row(fraction(1, 'n'), '+', fraction(sup(bracket('x', '−', bar('x')), 2), acrossSquares)),
        ),
      ),
      row(
        sub('t', i),
        '=',
        fraction(sub('e', i), row(sub('s', i), root(row(1, '−', sub('h', i))))),
      ),
    ],
    symbols: {
      b: part('b'),
      xi,
      yi,
      R: sup('R', 2),
      q: part('q'),
      s: part('s'),
      n: part('n'),
      ti: sub('t', i),
      ei: sub('e', i),
      sOthers: sub('s', i),
      hi: sub('h', i),
    },
  },
} satisfies FamilyFormulas<typeof spaceDe>;
