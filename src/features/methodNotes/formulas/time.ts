import type { timeDe } from '../../../i18n/methods/time.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import { bar, bracket, call, cases, fraction, part, root, row, sub, sum, sup } from './formula.ts';

const x0 = sub('x', 0);
const x1 = sub('x', 1);
const xi = sub('x', 'i');
const xj = sub('x', 'j');
const ti = sub('t', 'i');
const xt = sub('x', 't');
const previous = sub('x', row('t', '−', 1));
const future = sup('t', '*');
const yearSquares = sum('i', sup(bracket(ti, '−', bar('t')), 2));
/** n (n − 1) (2n + 5), the term of Kendall's variance. */
const kendallTerm = (size: string) => row(size, bracket(size, '−', 1), bracket(2, size, '+', 5));

export const timeFormulas = {
  changeFromPrevious: {
    formulas: [
      row('Δ', '=', xt, '−', previous),
      row('δ', '=', bracket(fraction(xt, previous), '−', 1), '·', 100),
    ],
    symbols: { delta: part('Δ'), percent: part('δ'), xt, xPrevious: previous },
  },
  indexedSeries: {
    formulas: [row(sub('I', 't'), '=', fraction(xt, sub('x', 'b')), '·', 100)],
    symbols: { It: sub('I', 't'), xt, xb: sub('x', 'b') },
  },
  annualisedPoints: {
    formulas: [row('d', '=', fraction(row(x1, '−', x0), 'T'))],
    symbols: { d: part('d'), x0, x1, T: part('T') },
  },
  annualisedPercent: {
    formulas: [
      row('g', '=', bracket(sup(bracket(fraction(x1, x0)), row(1, '/', 'T')), '−', 1), '·', 100),
    ],
    symbols: { g: part('g'), x0, x1, T: part('T') },
  },
  averageOfStocks: {
    formulas: [row(bar('x'), '=', fraction(1, 'K'), sum('k', sub('x', 'k')))],
    symbols: { xBar: bar('x'), xk: sub('x', 'k'), K: part('K') },
  },
  unbrokenRuns: {
    formulas: [row(sub('t', 'k'), '−', sub('t', row('k', '−', 1)), '≤', 1.25, '·', 'a')],
    symbols: {
      t: row(sub('t', row('k', '−', 1)), ',', sub('t', 'k')),
      a: part('a'),
    },
  },
  incompletePeriods: {
    formulas: [row('e', '≤', 'u')],
    symbols: { e: part('e'), u: part('u') },
  },
  leastSquaresTrend: {
    formulas: [
      row(
        'b',
        '=',
        fraction(sum('i', bracket(ti, '−', bar('t')), bracket(xi, '−', bar('x'))), yearSquares),
      ),
      row(
        sup('s', 2),
        '=',
        fraction(
          sum('i', sup(bracket(xi, '−', bar('x'), '−', row('b', bracket(ti, '−', bar('t')))), 2)),
          row('n', '−', 2),
        ),
      ),
      row('b', '±', 'q', fraction('s', root(yearSquares))),
    ],
    symbols: {
      b: part('b'),
      ti,
      tBar: bar('t'),
      xi,
      xBar: bar('x'),
      s: part('s'),
      n: part('n'),
      q: part('q'),
    },
  },
  theilSen: {
    formulas: [
      row(
        'b',
        '=',
        sub('med', row('i', '<', 'j')),
        fraction(row(xj, '−', xi), row(sub('t', 'j'), '−', ti)),
      ),
      row('k', '=', fraction(row('m', '±', 'z', root('V')), 2)),
    ],
    symbols: {
      b: part('b'),
      ti,
      xi,
      k: part('k'),
      m: part('m'),
      V: part('V'),
      z: part('z'),
    },
  },
  mannKendall: {
    formulas: [
      row('S', '=', sum(row('i', '<', 'j'), call('sgn', xj, '−', xi))),
      row('V', '=', fraction(row(kendallTerm('n'), '−', sum('u', kendallTerm('u'))), 18)),
      row('z', '=', fraction(row('S', '−', call('sgn', 'S')), root('V'))),
    ],
    symbols: { S: part('S'), xi, xj, V: part('V'), n: part('n'), u: part('u'), z: part('z') },
  },
  trendDirection: {
    formulas: [
      row('p', '≤', 1, '−', 'c'),
      row(
        'p',
        '=',
        cases([sub('p', 'S'), row('n', '≥', 8)], [sub('p', 'b'), row(3, '≤', 'n', '<', 8)]),
      ),
    ],
    symbols: {
      p: part('p'),
      c: part('c'),
      n: part('n'),
      pMK: sub('p', 'S'),
      pb: sub('p', 'b'),
    },
  },
  projection: {
    formulas: [
      row(
        sup('x', '*'),
        '=',
        row(bar('x'), '+', 'b', bracket(future, '−', bar('t'))),
        '±',
        row(
          'q',
          's',
          root(
            1,
            '+',
            fraction(1, 'n'),
            '+',
            fraction(sup(bracket(future, '−', bar('t')), 2), yearSquares),
          ),
        ),
      ),
    ],
    symbols: {
      xStar: sup('x', '*'),
      tStar: future,
      b: part('b'),
      tBar: bar('t'),
      xBar: bar('x'),
      s: part('s'),
      n: part('n'),
      ti,
      q: part('q'),
    },
  },
} satisfies FamilyFormulas<typeof timeDe>;
