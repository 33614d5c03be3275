import type { classificationDe } from '../../../i18n/methods/classification.de.ts';
import {
  bar,
  bracket,
  enclosed,
  type Formula,
  fraction,
  maximum,
  part,
  root,
  row,
  sub,
  sum,
  sumFromTo,
  sup,
} from '../formulas/formula.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const b = sub('b', 'k');
const x = sub('x', 'i');
const smallest = sub('x', 'min');
const largest = sub('x', 'max');
const mean = bar('x');
const classMean = sub(bar('x'), 'k');
const members = sub('C', 'k');
const h = sub('h', 'k');
const sorted = (index: Formula) => sub('x', bracket(index));
const squared = (difference: Formula) => sup(difference, 2);

const hyndmanFan: NoteSource = {
  citation:
    'Hyndman, R. J.; Fan, Y. (1996): Sample quantiles in statistical packages. The American Statistician 50(4), 361–365.',
  doi: '10.1080/00031305.1996.10473566',
};
const evans: NoteSource = {
  citation:
    'Evans, I. S. (1977): The selection of class intervals. Transactions of the Institute of British Geographers 2(1), 98–124.',
  doi: '10.2307/622195',
};
const fisher: NoteSource = {
  citation:
    'Fisher, W. D. (1958): On grouping for maximum homogeneity. Journal of the American Statistical Association 53(284), 789–798.',
  doi: '10.1080/01621459.1958.10501479',
};
const jenksCaspall: NoteSource = {
  citation:
    'Jenks, G. F.; Caspall, F. C. (1971): Error on choroplethic maps: definition, measurement, reduction. Annals of the Association of American Geographers 61(2), 217–244.',
  doi: '10.1111/j.1467-8306.1971.tb00779.x',
};

export const classificationNotes: FamilyNotes<typeof classificationDe> = {
  quantile: {
    formulas: [
      row(h, '=', 1, '+', bracket('n', '−', 1), fraction('k', 'K')),
      row(
        b,
        '=',
        sorted(enclosed('floor', h)),
        '+',
        bracket(h, '−', enclosed('floor', h)),
        bracket(sorted(row(enclosed('floor', h), '+', 1)), '−', sorted(enclosed('floor', h))),
      ),
    ],
    symbols: { b_k: b, x_sorted: sorted(part('i')), h_k: h, n: part('n'), K: part('K') },
    sources: [hyndmanFan, evans],
    seeAlso: ['naturalBreaks', 'equalInterval', 'roundBreaks', 'varianceFit'],
  },
  equalInterval: {
    formulas: [row(b, '=', smallest, '+', 'k', fraction(row(largest, '−', smallest), 'K'))],
    symbols: { b_k: b, x_min: smallest, x_max: largest, K: part('K') },
    sources: [evans],
    seeAlso: ['rounded', 'quantile', 'roundBreaks'],
  },
  naturalBreaks: {
    formulas: [
      row(
        'Q',
        '=',
        sumFromTo(
          row('k', '=', 1),
          'K',
          sum(row('i', '∈', members), squared(bracket(x, '−', classMean))),
        ),
        '→',
        'min',
      ),
    ],
    symbols: { Q: part('Q'), x_i: x, x_mean: classMean, C_k: members, K: part('K') },
    sources: [
      fisher,
      {
        citation:
          'Jenks, G. F. (1977): Optimal data classification for choropleth maps. University of Kansas, Department of Geography, Occasional Paper 2.',
      },
    ],
    seeAlso: ['varianceFit', 'quantile', 'roundBreaks'],
  },
  varianceFit: {
    formulas: [
      row(
        'G',
        '=',
        1,
        '−',
        fraction(
          sum('i', squared(bracket(x, '−', classMean))),
          sum('i', squared(bracket(x, '−', mean))),
        ),
      ),
    ],
    symbols: { G: part('G'), x_i: x, x_mean_k: classMean, x_mean: mean },
    sources: [jenksCaspall],
    seeAlso: ['naturalBreaks'],
  },
  standardDeviation: {
    formulas: [
      row(b, '=', mean, '+', bracket('k', '−', fraction('K', 2)), 's'),
      row('s', '=', root(fraction(sum('i', squared(bracket(x, '−', mean))), row('n', '−', 1)))),
    ],
    symbols: { b_k: b, x_mean: mean, s: part('s'), x_i: x, n: part('n'), K: part('K') },
    sources: [evans],
    seeAlso: ['zScores', 'statusDynamics', 'diverging'],
  },
  rounded: {
    formulas: [
      row('w', '∈', enclosed('set', 1, ';', 2, ';', 2.5, ';', 5), '·', sup(10, 'm')),
      row(b, '=', 'w', bracket(enclosed('floor', fraction(smallest, 'w')), '+', 'k')),
    ],
    symbols: { b_k: b, w: part('w'), x_min: smallest, m: part('m') },
    sources: [
      {
        citation:
          'Becker, R. A.; Chambers, J. M.; Wilks, A. R. (1988): The New S Language. Wadsworth & Brooks/Cole.',
      },
    ],
    seeAlso: ['roundBreaks', 'equalInterval'],
  },
  manual: {
    formulas: [row(b, '≤', 'x', '<', sub('b', 'k', '+', 1))],
    symbols: { x: part('x'), b_k: b, b_next: sub('b', 'k', '+', 1) },
    sources: [evans],
    seeAlso: ['rounded', 'roundBreaks'],
  },
  diverging: {
    formulas: [
      row(b, '=', 'c', '+', 'k', 'w'),
      row('w', '≥', fraction(maximum('i', enclosed('absolute', x, '−', 'c')), 'm')),
    ],
    symbols: { b_k: b, c: part('c'), w: part('w'), m: part('m'), x_i: x },
    sources: [
      {
        citation:
          'Brewer, C. A. (1996): Guidelines for selecting colors for diverging schemes on maps. The Cartographic Journal 33(2), 79–86.',
        doi: '10.1179/caj.1996.33.2.79',
      },
    ],
    seeAlso: ['changePoints', 'rounded'],
  },
  unclassed: {
    formulas: [row('t', '=', fraction(row('x', '−', smallest), row(largest, '−', smallest)))],
    symbols: { t: part('t'), x: part('x'), x_min: smallest, x_max: largest },
    sources: [
      {
        citation:
          'Tobler, W. R. (1973): Choropleth maps without class intervals? Geographical Analysis 5(3), 262–265.',
        doi: '10.1111/j.1538-4632.1973.tb01012.x',
      },
    ],
    seeAlso: ['equalInterval', 'quantile'],
  },
  proportionalSymbols: {
    formulas: [row('r', '=', 'R', root(fraction(enclosed('absolute', 'x'), largest)))],
    symbols: { r: part('r'), R: part('R'), x: part('x'), x_max: largest },
    sources: [
      {
        citation:
          'Flannery, J. J. (1971): The relative effectiveness of some common graduated point symbols in the presentation of quantitative data. The Canadian Cartographer 8(2), 96–109.',
        doi: '10.3138/J647-1776-745H-3667',
      },
    ],
    seeAlso: ['rate'],
  },
  roundBreaks: {
    formulas: [row('u', '<', 'b', '≤', 'v')],
    symbols: { b: part('b'), u: part('u'), v: part('v') },
    sources: [],
    seeAlso: ['rounded', 'quantile', 'naturalBreaks'],
  },
};
