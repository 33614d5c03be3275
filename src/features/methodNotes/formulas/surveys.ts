import type { uncertaintyDe } from '../../../i18n/methods/uncertainty.de.ts';
import type { FamilyFormulas } from './familyFormulas.ts';
import {
  bar,
  bracket,
  call,
  enclosed,
  fraction,
  hat,
  part,
  root,
  row,
  sub,
  subSup,
  sum,
  sup,
} from './formula.ts';

type SurveyNote =
  | 'effectiveSample'
  | 'surveyShare'
  | 'surveyMean'
  | 'reliability'
  | 'marginOfError';

const wi = sub('w', 'i');
const yi = sub('y', 'i');
const effective = sup('n', '*');

/** The part of the family `uncertainty` that is about samples. */
export const surveyFormulas = {
  effectiveSample: {
    formulas: [
      row(effective, '=', fraction(sup(bracket(sum('i', wi)), 2), sum('i', subSup('w', 'i', 2)))),
      row('D', '=', fraction('n', effective)),
    ],
    symbols: { nEff: effective, wi, D: part('D'), n: part('n') },
  },
  surveyShare: {
    formulas: [
      row(hat('p'), '=', fraction(sum('i', wi, yi), sum('i', wi))),
      row(
        'SE',
        '=',
        root(fraction(row(hat('p'), bracket(1, '−', hat('p'))), effective)),
        ',',
        effective,
        '=',
        fraction('n', row('D', 'c')),
      ),
    ],
    symbols: {
      pHat: hat('p'),
      wi,
      yi,
      SE: part('SE'),
      n: part('n'),
      nEff: effective,
      D: part('D'),
      c: part('c'),
    },
  },
  surveyMean: {
    formulas: [
      row(bar('y'), '=', fraction(sum('i', wi, yi), sum('i', wi))),
      row(
        'SE',
        '=',
        fraction(
          root(
            fraction(row('c', 'n'), row('n', '−', 1)),
            sum('i', subSup('w', 'i', 2), sup(bracket(yi, '−', bar('y')), 2)),
          ),
          sum('i', wi),
        ),
      ),
      row(bar('y'), '±', 'z', 'SE'),
    ],
    symbols: {
      yBar: bar('y'),
      wi,
      yi,
      SE: part('SE'),
      z: part('z'),
      n: part('n'),
      c: part('c'),
    },
  },
  reliability: {
    formulas: [
      row('CV', '=', fraction('SE', enclosed('absolute', 'y'))),
      row('CV', '=', fraction('SE', call('min', 'p', ',', row(1, '−', 'p')))),
    ],
    symbols: { CV: part('CV'), SE: part('SE'), y: part('y'), p: part('p') },
  },
  marginOfError: {
    formulas: [
      row('SE', '=', fraction('M', 'z')),
      row(sub('M', 1), '=', root(sum('i', subSup('M', 'i', 2)))),
      row(
        sub('M', 2),
        '=',
        fraction(
          root(subSup('M', 'a', 2), '−', sup('q', 2), subSup('M', 'b', 2)),
          enclosed('absolute', 'b'),
        ),
      ),
      row(
        sub('M', 3),
        '=',
        fraction(
          root(subSup('M', 'a', 2), '+', sup('q', 2), subSup('M', 'b', 2)),
          enclosed('absolute', 'b'),
        ),
      ),
    ],
    symbols: {
      M: part('M'),
      z: part('z'),
      SE: part('SE'),
      Msum: sub('M', 1),
      Mshare: sub('M', 2),
      Mratio: sub('M', 3),
      a: part('a'),
      b: part('b'),
      q: part('q'),
    },
  },
} satisfies Pick<FamilyFormulas<typeof uncertaintyDe>, SurveyNote>;
