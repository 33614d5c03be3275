import type { inequalityDe } from '../../../i18n/methods/inequality.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import { bracket, call, enclosed, fraction, part, root, row, sub, sum, sup } from './formula.ts';

const pairs = row('i', ',', 'j');
const xi = sub('x', 'i');
const yi = sub('y', 'i');
const ti = sub('t', 'i');
const pi = sub('p', 'i');
const pj = sub('p', 'j');
const xj = sub('x', 'j');
const isolation = part('xPx');
const ratioToMean = fraction(xi, 'μ');
const incomeShare = sub('s', 'g');
const populationShare = sub('q', 'g');

/** Half the sum of the differences between two distributions over the areas. */
function distance(one: readonly [string, string], other: readonly [string, string]) {
  return row(
    fraction(1, 2),
    sum(
      'i',
      enclosed(
        'absolute',
        fraction(sub(one[0], 'i'), one[1]),
        '−',
        fraction(sub(other[0], 'i'), other[1]),
      ),
    ),
  );
}

export const inequalityFormulas = {
  segregationIndex: {
    formulas: [row('IS', '=', distance(['x', 'X'], ['y', 'Y']))],
    symbols: { IS: part('IS'), xi, X: part('X'), yi, Y: part('Y') },
  },
  dissimilarityIndex: {
    formulas: [row('ID', '=', distance(['a', 'A'], ['b', 'B']))],
    symbols: {
      ID: part('ID'),
      ai: sub('a', 'i'),
      A: part('A'),
      bi: sub('b', 'i'),
      B: part('B'),
    },
  },
  isolationIndex: {
    formulas: [row(isolation, '=', sum('i', fraction(xi, 'X'), '·', fraction(xi, ti)))],
    symbols: { xPx: isolation, xi, X: part('X'), ti },
  },
  interactionIndex: {
    formulas: [row('xPy', '=', sum('i', fraction(xi, 'X'), '·', fraction(yi, ti)))],
    symbols: { xPy: part('xPy'), xi, X: part('X'), yi, ti },
  },
  correlationRatio: {
    formulas: [row(sup('η', 2), '=', fraction(row(isolation, '−', 'P'), row(1, '−', 'P')))],
    symbols: { eta: sup('η', 2), xPx: isolation, P: part('P') },
  },
  entropyIndex: {
    formulas: [
      row('H', '=', fraction(sum('i', ti, bracket('h', '−', sub('h', 'i'))), row('T', 'h'))),
      row(
        'h',
        '=',
        '−',
        row('p', 'ln', 'p'),
        '−',
        row(bracket(1, '−', 'p'), 'ln', bracket(1, '−', 'p')),
      ),
    ],
    symbols: {
      H: part('H'),
      ti,
      T: part('T'),
      h: part('h'),
      hi: sub('h', 'i'),
      p: part('p'),
    },
  },
  segregationGini: {
    formulas: [
      row(
        'G',
        '=',
        fraction(
          sum(pairs, ti, sub('t', 'j'), enclosed('absolute', pi, '−', pj)),
          row(2, sup('T', 2), 'P', bracket(1, '−', 'P')),
        ),
      ),
    ],
    symbols: { G: part('G'), ti, pi, T: part('T'), P: part('P') },
  },
  locationQuotient: {
    formulas: [row(sub('LQ', 'i'), '=', fraction(row(xi, '÷', ti), row('X', '÷', 'T')))],
    symbols: { LQi: sub('LQ', 'i'), xi, ti, X: part('X'), T: part('T') },
  },
  segregationOverTime: {
    formulas: [
      row(
        sub('S', 't'),
        '=',
        call('S', sub('x', 'i', 't'), ',', sub('t', 'i', 't'), ':', row('i', '∈', 'A')),
      ),
    ],
    symbols: {
      St: sub('S', 't'),
      xit: sub('x', 'i', 't'),
      tit: sub('t', 'i', 't'),
      A: part('A'),
    },
  },
  gini: {
    formulas: [
      row(
        'G',
        '=',
        fraction(sum(pairs, pi, pj, enclosed('absolute', xi, '−', xj)), row(2, 'μ')),
        ',',
        'μ',
        '=',
        sum('i', pi, xi),
      ),
    ],
    symbols: { G: part('G'), pi, xi, mu: part('μ') },
  },
  theilT: {
    formulas: [row('T', '=', sum('i', pi, ratioToMean, 'ln', ratioToMean))],
    symbols: { T: part('T'), pi, xi, mu: part('μ') },
  },
  theilL: {
    formulas: [row('L', '=', sum('i', pi, 'ln', fraction('μ', xi)))],
    symbols: { L: part('L'), pi, xi, mu: part('μ') },
  },
  theilDecomposition: {
    formulas: [
      row(
        'T',
        '=',
        sum('g', incomeShare, 'ln', fraction(incomeShare, populationShare)),
        '+',
        sum('g', incomeShare, sub('T', 'g')),
      ),
      row(
        'L',
        '=',
        sum('g', populationShare, 'ln', fraction(populationShare, incomeShare)),
        '+',
        sum('g', populationShare, sub('L', 'g')),
      ),
    ],
    symbols: {
      T: part('T'),
      Tg: sub('T', 'g'),
      L: part('L'),
      Lg: sub('L', 'g'),
      sg: incomeShare,
      qg: populationShare,
    },
  },
  hooverIndex: {
    formulas: [
      row('H', '=', fraction(1, row(2, 'μ')), sum('i', pi, enclosed('absolute', xi, '−', 'μ'))),
    ],
    symbols: { H: part('H'), pi, xi, mu: part('μ') },
  },
  spreadBetweenAreas: {
    formulas: [row('V', '=', fraction(1, 'μ'), root(sum('i', pi, sup(bracket(xi, '−', 'μ'), 2))))],
    symbols: { V: part('V'), pi, xi, mu: part('μ') },
  },
} satisfies FamilyFormulas<typeof inequalityDe>;
