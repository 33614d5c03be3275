import type { uncertaintyDe } from '../../../i18n/methods/uncertainty.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import {
  bar,
  bracket,
  call,
  fraction,
  hat,
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
import { surveyFormulas } from './surveys.ts';

/** Subscripted letters that many of these formulas share. */
const x1 = sub('x', 1);
const x2 = sub('x', 2);
const n1 = sub('n', 1);
const n2 = sub('n', 2);
const p1 = sub('p', 1);
const p2 = sub('p', 2);
const ni = sub('n', 'i');
const ri = sub('r', 'i');
const wi = sub('w', 'i');
const pooled = row(bar('p'), '=', fraction(row(x1, '+', x2), row(n1, '+', n2)));
const chanceOf = (share: Part) => row(share, bracket(1, '−', share));

/** Σ n (r − m)² ÷ Σ n − m ÷ n̄, Marshall's moment estimate. */
const betweenAreas = row(
  fraction(sum('i', ni, sup(bracket(ri, '−', 'm'), 2)), sum('i', ni)),
  '−',
  fraction('m', bar('n')),
);

export const uncertaintyFormulas = {
  wilson: {
    formulas: [
      row(hat('p'), '=', fraction('x', 'n')),
      fraction(
        row(
          hat('p'),
          '+',
          fraction(sup('z', 2), row(2, 'n')),
          '±',
          'z',
          root(fraction(chanceOf(hat('p')), 'n'), '+', fraction(sup('z', 2), row(4, sup('n', 2)))),
        ),
        row(1, '+', fraction(sup('z', 2), 'n')),
      ),
    ],
    symbols: { x: part('x'), n: part('n'), pHat: hat('p'), z: part('z') },
  },
  clopperPearson: {
    formulas: [
      row('a', '=', call('B', fraction('α', 2), ';', 'x', ',', row('n', '−', 'x', '+', 1))),
      row(
        'b',
        '=',
        1,
        '−',
        call('B', fraction('α', 2), ';', row('n', '−', 'x'), ',', row('x', '+', 1)),
      ),
    ],
    symbols: {
      a: part('a'),
      b: part('b'),
      B: part('B'),
      x: part('x'),
      n: part('n'),
      alpha: part('α'),
    },
  },
  newcombe: {
    formulas: [
      row('d', '=', p1, '−', p2),
      row(
        'a',
        '=',
        'd',
        '−',
        root(sup(bracket(p1, '−', sub('l', 1)), 2), '+', sup(bracket(sub('h', 2), '−', p2), 2)),
      ),
      row(
        'b',
        '=',
        'd',
        '+',
        root(sup(bracket(sub('h', 1), '−', p1), 2), '+', sup(bracket(p2, '−', sub('l', 2)), 2)),
      ),
    ],
    symbols: {
      d: part('d'),
      p: row(p1, ',', p2),
      l: row(sub('l', 1), ',', sub('l', 2)),
      h: row(sub('h', 1), ',', sub('h', 2)),
      a: part('a'),
      b: part('b'),
    },
  },
  pooledTest: {
    formulas: [
      pooled,
      row(
        'z',
        '=',
        fraction(
          row(p1, '−', p2),
          root(chanceOf(bar('p')), bracket(fraction(1, n1), '+', fraction(1, n2))),
        ),
      ),
    ],
    symbols: {
      z: part('z'),
      p: row(p1, ',', p2),
      pBar: bar('p'),
      x: row(x1, ',', x2),
      n: row(n1, ',', n2),
    },
  },
  fisher: {
    formulas: [
      row('p', '=', sum(row(call('P', 'k'), '≤', call('P', x1)), call('P', 'k'))),
      row(
        call('P', 'k'),
        '=',
        fraction(
          row(call('f', 'k', ',', n1), call('f', row('X', '−', 'k'), ',', n2)),
          call('f', 'X', ',', row(n1, '+', n2)),
        ),
      ),
    ],
    symbols: {
      p: part('p'),
      k: part('k'),
      P: part('P'),
      f: part('f'),
      x1,
      n: row(n1, ',', n2),
      X: part('X'),
    },
  },
  falseDiscovery: {
    formulas: [
      row(
        sub(tilde('p'), 'i'),
        '=',
        call('min', 1, ',', minimum(row('j', '≥', 'i'), fraction('m', 'j'), sub('p', 'j'))),
      ),
    ],
    symbols: { pAdj: sub(tilde('p'), 'i'), p: sub('p', 'j'), m: part('m'), j: part('j') },
  },
  comparison: {
    formulas: [
      row('d', '=', fraction(x1, n1), '−', fraction(x2, n2)),
      pooled,
      row(
        'E',
        '=',
        call('min', n1, ',', n2),
        '·',
        call('min', bar('p'), ',', row(1, '−', bar('p'))),
      ),
    ],
    symbols: {
      d: part('d'),
      x: row(x1, ',', x2),
      n: row(n1, ',', n2),
      E: part('E'),
      pBar: bar('p'),
    },
  },
  cityComparison: {
    formulas: [
      row('d', '=', fraction('x', 'n'), '−', fraction(row('X', '−', 'x'), row('N', '−', 'n'))),
    ],
    symbols: { d: part('d'), x: part('x'), n: part('n'), X: part('X'), N: part('N') },
  },
  funnel: {
    formulas: [
      row(
        'g',
        '=',
        fraction(1, 'n'),
        bracket(
          'r',
          '−',
          fraction(
            row(call('F', 'r', ';', 'n', ',', 'π'), '−', 'q'),
            call('f', 'r', ';', 'n', ',', 'π'),
          ),
        ),
      ),
    ],
    symbols: {
      g: part('g'),
      target: part('π'),
      n: part('n'),
      r: part('r'),
      q: part('q'),
      F: part('F'),
      f: part('f'),
    },
  },
  overdispersion: {
    formulas: [
      row(
        sub('z', 'i'),
        '=',
        row(bracket(sub('p', 'i'), '−', 'π'), root(wi)),
        ',',
        wi,
        '=',
        fraction(ni, chanceOf('π')),
      ),
      row('φ', '=', fraction(1, 'm'), sum('i', subSup(tilde('z'), 'i', 2))),
      row(
        sup('τ', 2),
        '=',
        fraction(
          row('m', 'φ', '−', bracket('m', '−', 1)),
          row(sum('i', wi), '−', fraction(sum('i', subSup('w', 'i', 2)), sum('i', wi))),
        ),
      ),
      row('g', '=', 'π', '±', 'z', root(fraction(chanceOf('π'), 'n'), '+', sup('τ', 2))),
    ],
    symbols: {
      zi: sub('z', 'i'),
      pi: sub('p', 'i'),
      zTilde: sub(tilde('z'), 'i'),
      phi: part('φ'),
      m: part('m'),
      tau: part('τ'),
      wi,
      target: part('π'),
      ni,
      n: part('n'),
      g: part('g'),
      z: part('z'),
    },
  },
  empiricalBayes: {
    formulas: [
      row(
        'm',
        '=',
        fraction(sum('i', sub('x', 'i')), sum('i', ni)),
        ',',
        ri,
        '=',
        fraction(sub('x', 'i'), ni),
      ),
      row('A', '=', call('max', 0, ',', betweenAreas)),
      row(
        sub('θ', 'i'),
        '=',
        'm',
        '+',
        fraction('A', row('A', '+', fraction('m', ni))),
        bracket(ri, '−', 'm'),
      ),
    ],
    symbols: {
      theta: sub('θ', 'i'),
      ri,
      m: part('m'),
      A: part('A'),
      ni,
      nBar: bar('n'),
      xi: sub('x', 'i'),
    },
  },
  localEmpiricalBayes: {
    formulas: [
      row(
        sub('m', 'i'),
        '=',
        fraction(
          sum(row('j', '∈', sub('N', 'i')), sub('x', 'j')),
          sum(row('j', '∈', sub('N', 'i')), sub('n', 'j')),
        ),
      ),
      row(
        sub('A', 'i'),
        '=',
        call(
          'max',
          0,
          ',',
          row(
            fraction(
              sum(
                row('j', '∈', sub('N', 'i')),
                sub('n', 'j'),
                sup(bracket(sub('r', 'j'), '−', sub('c', 'i', 'j')), 2),
              ),
              sum(row('j', '∈', sub('N', 'i')), sub('n', 'j')),
            ),
            '−',
            fraction(sub('m', 'i'), sub(bar('n'), 'i')),
          ),
        ),
      ),
      row(
        sub('θ', 'i'),
        '=',
        sub('m', 'i'),
        '+',
        fraction(sub('A', 'i'), row(sub('A', 'i'), '+', fraction(sub('m', 'i'), ni))),
        bracket(ri, '−', sub('m', 'i')),
      ),
    ],
    symbols: {
      theta: sub('θ', 'i'),
      ri,
      mi: sub('m', 'i'),
      Ai: sub('A', 'i'),
      ni,
      cij: sub('c', 'i', 'j'),
      nBari: sub(bar('n'), 'i'),
      rj: sub('r', 'j'),
      Ni: sub('N', 'i'),
      xj: sub('x', 'j'),
      nj: sub('n', 'j'),
    },
  },
  standardisedRates: {
    formulas: [
      row('A', '=', betweenAreas),
      row(sub('z', 'i'), '=', fraction(row(ri, '−', 'm'), root('A', '+', fraction('m', ni)))),
    ],
    symbols: {
      zi: sub('z', 'i'),
      ri,
      m: part('m'),
      A: part('A'),
      ni,
      nBar: bar('n'),
    },
  },
  ...surveyFormulas,
} satisfies FamilyFormulas<typeof uncertaintyDe>;
