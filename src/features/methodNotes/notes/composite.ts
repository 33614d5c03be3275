import type { compositeDe } from '../../../i18n/methods/composite.de.ts';
import {
  bar,
  bracket,
  call,
  enclosed,
  type Formula,
  fraction,
  part,
  product,
  root,
  row,
  sub,
  subSup,
  sum,
  sup,
} from '../formulas/formula.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const x = sub('x', 'i');
const smallest = sub('x', 'min');
const largest = sub('x', 'max');
const weight = sub('w', 'k');
const y = sub('y', 'i');
const score = sub('y', 'i', 'k');
const index = sub('I', 'i');
const rank = sub('r', 'i');
const zScore = sub('z', 'i', 'k');
const zSum = sub('S', 'i');
const spread = (of: string) => sub('σ', of);
const standardised = (value: Formula, mean: Formula, deviation: Formula) =>
  fraction(row(value, '−', mean), deviation);

const handbook: NoteSource = {
  citation:
    'OECD; Joint Research Centre (2008): Handbook on Constructing Composite Indicators. Methodology and User Guide. OECD Publishing, Paris.',
  doi: '10.1787/9789264043466-en',
};
const berlin: NoteSource = {
  citation:
    'Senatsverwaltung für Stadtentwicklung Berlin (2021): Monitoring Soziale Stadtentwicklung 2021, Indikatorenblätter, Kapitel 4.',
};
const english: NoteSource = {
  citation:
    'Ministry of Housing, Communities and Local Government (2019): The English Indices of Deprivation 2019. Technical Report.',
};
const vulnerability: NoteSource = {
  citation:
    'Flanagan, B. E.; Gregory, E. W.; Hallisey, E. J.; Heitgerd, J. L.; Lewis, B. (2011): A social vulnerability index for disaster management. Journal of Homeland Security and Emergency Management 8(1), Article 3.',
  doi: '10.2202/1547-7355.1792',
};
const documentation: NoteSource = {
  citation: 'CDC/ATSDR (2022): CDC/ATSDR Social Vulnerability Index 2022. Documentation.',
};

export const compositeNotes: FamilyNotes<typeof compositeDe> = {
  zScores: {
    formulas: [
      row(sub('z', 'i'), '=', standardised(x, bar('x'), part('σ'))),
      row('σ', '=', root(fraction(sum('i', sup(bracket(x, '−', bar('x')), 2)), 'n'))),
    ],
    symbols: { z_i: sub('z', 'i'), x_i: x, mean: bar('x'), sd: part('σ'), n: part('n') },
    sources: [handbook, berlin],
    seeAlso: ['additiveIndex', 'statusDynamics', 'minMax', 'rankScores'],
  },
  minMax: {
    formulas: [row(y, '=', fraction(row(x, '−', smallest), row(largest, '−', smallest)))],
    symbols: { y_i: y, x_i: x, x_min: smallest, x_max: largest },
    sources: [handbook],
    seeAlso: ['zScores', 'geometricIndex'],
  },
  rankScores: {
    formulas: [row(y, '=', 'a', '+', fraction(row('e', '+', 1), 2))],
    symbols: { y_i: y, less: part('a'), equal: part('e') },
    sources: [
      handbook,
      {
        citation:
          'Kendall, M. G. (1945): The treatment of ties in ranking problems. Biometrika 33(3), 239–251.',
        doi: '10.1093/biomet/33.3.239',
      },
    ],
    seeAlso: ['percentRanks', 'exponentialScores', 'zScores'],
  },
  percentRanks: {
    formulas: [row(sub('P', 'i'), '=', fraction(row(rank, '−', 1), row('n', '−', 1)))],
    symbols: { P_i: sub('P', 'i'), r_i: rank, n: part('n') },
    sources: [documentation],
    seeAlso: ['vulnerabilityIndex', 'rankScores'],
  },
  exponentialScores: {
    formulas: [
      row(
        'X',
        '=',
        '−',
        23,
        call('ln', 1, '−', 'R', bracket(1, '−', sup('e', '−', fraction(100, 23)))),
      ),
    ],
    symbols: { X: part('X'), R: part('R') },
    sources: [english],
    seeAlso: ['rankScores', 'additiveIndex', 'geometricIndex'],
  },
  additiveIndex: {
    formulas: [row(index, '=', sum('k', row(weight, score))), row(sum('k', weight), '=', 1)],
    symbols: { I_i: index, w_k: weight, y_ik: score },
    sources: [handbook],
    seeAlso: ['contributions', 'rankSensitivity', 'needRanks', 'geometricIndex'],
  },
  geometricIndex: {
    formulas: [
      row(index, '=', product('k', subSup('s', row('i', 'k'), weight))),
      row(sub('s', 'i', 'k'), '=', 1, '+', 99, score),
    ],
    symbols: { I_i: index, w_k: weight, s_ik: sub('s', 'i', 'k'), y_ik: score },
    sources: [handbook],
    seeAlso: ['additiveIndex', 'minMax'],
  },
  contributions: {
    formulas: [row(sub('d', 'i', 'k'), '=', weight, bracket(score, '−', sub(bar('y'), 'k')))],
    symbols: {
      d_ik: sub('d', 'i', 'k'),
      w_k: weight,
      y_ik: score,
      mean: sub(bar('y'), 'k'),
    },
    sources: [handbook],
    seeAlso: ['additiveIndex', 'rankSensitivity'],
  },
  needRanks: {
    formulas: [row(rank, '=', 1, '+', enclosed('count', 'j', ':', sub('I', 'j'), '>', index))],
    symbols: { r_i: rank, I_i: index, I_j: sub('I', 'j') },
    sources: [handbook],
    seeAlso: ['rankSensitivity', 'quantileGroups', 'competitionRank'],
  },
  quantileGroups: {
    formulas: [row(sub('g', 'i'), '=', enclosed('ceiling', fraction(row('G', rank), 'n')))],
    symbols: { g_i: sub('g', 'i'), G: part('G'), r_i: rank, n: part('n') },
    sources: [english],
    seeAlso: ['needRanks', 'quantile'],
  },
  statusDynamics: {
    formulas: [
      row(zSum, '=', sum('k', zScore)),
      row(index, '=', standardised(zSum, bar('S'), spread('S'))),
    ],
    symbols: { S_i: zSum, z_ik: zScore, I_i: index, mean: bar('S'), sd: spread('S') },
    sources: [
      berlin,
      {
        citation:
          'Behörde für Stadtentwicklung und Wohnen Hamburg (2021): Sozialmonitoring Integrierte Stadtteilentwicklung. Bericht 2021.',
      },
    ],
    seeAlso: ['zScores', 'statusAggregation', 'changePoints', 'standardDeviation'],
  },
  statusAggregation: {
    formulas: [
      row(
        sub('M', 'g'),
        '=',
        fraction(
          sum(row('i', '∈', 'g'), row(sub('E', 'i'), zSum)),
          sum(row('i', '∈', 'g'), sub('E', 'i')),
        ),
      ),
      row(sub('I', 'g'), '=', standardised(sub('M', 'g'), bar('M'), spread('M'))),
    ],
    symbols: {
      I_g: sub('I', 'g'),
      M_g: sub('M', 'g'),
      E_i: sub('E', 'i'),
      S_i: zSum,
      mean: bar('M'),
      sd: spread('M'),
    },
    sources: [{ citation: 'Sozialbehörde Hamburg: Faktenblatt Sozialindex.' }],
    seeAlso: ['statusDynamics', 'aggregation'],
  },
  vulnerabilityIndex: {
    formulas: [
      row('T', '=', sum('k', sub('P', 'k'))),
      row('R', '=', fraction(row('r', '−', 1), row('n', '−', 1))),
    ],
    symbols: { T: part('T'), P_k: sub('P', 'k'), R: part('R'), r: part('r'), n: part('n') },
    sources: [vulnerability, documentation],
    seeAlso: ['percentRanks', 'additiveIndex', 'rankSensitivity'],
  },
  rankSensitivity: {
    formulas: [
      row(
        fraction(enclosed('count', 'd', ':', 'l', '≤', sub('r', 'i', 'd'), '≤', 'h'), 'D'),
        '≥',
        'c',
      ),
    ],
    symbols: {
      c: part('c'),
      r_id: sub('r', 'i', 'd'),
      low: part('l'),
      high: part('h'),
      D: part('D'),
    },
    sources: [
      handbook,
      {
        citation:
          'Saisana, M.; Saltelli, A.; Tarantola, S. (2005): Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators. Journal of the Royal Statistical Society A 168(2), 307–323.',
        doi: '10.1111/j.1467-985X.2005.00350.x',
      },
    ],
    seeAlso: ['needRanks', 'additiveIndex', 'contributions'],
  },
  similarAreas: {
    formulas: [
      row(
        sup(sub('d', 'i', 'j'), 2),
        '=',
        fraction(sum('k', sup(bracket(zScore, '−', sub('z', 'j', 'k')), 2)), 'm'),
      ),
    ],
    symbols: {
      d: sub('d', 'i', 'j'),
      z_ik: zScore,
      z_jk: sub('z', 'j', 'k'),
      m: part('m'),
    },
    sources: [
      {
        citation:
          'Chartered Institute of Public Finance and Accountancy (CIPFA): Nearest Neighbours Model.',
      },
      handbook,
    ],
    seeAlso: ['zScores', 'additiveIndex'],
  },
};
