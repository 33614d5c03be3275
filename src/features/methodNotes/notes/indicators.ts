import type { indicatorsDe } from '../../../i18n/methods/indicators.de.ts';
import { bracket, enclosed, fraction, part, row, sub, sum } from '../formulas/formula.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const above = sub('Z', 'j');
const below = sub('N', 'k');
const aboveLow = sub('Z', 'min');
const aboveHigh = sub('Z', 'max');
const belowLow = sub('N', 'min');
const belowHigh = sub('N', 'max');
const partAbove = sub('Z', 'i');
const partBelow = sub('N', 'i');
const inside = sub('a', 'i');
const earlier = sub('x', 0);
const later = sub('x', 1);
const cityNow = sub('c', 't');
const cityThen = sub('c', 's');

const moore: NoteSource = {
  citation: 'Moore, R. E. (1966): Interval Analysis. Prentice-Hall, Englewood Cliffs.',
};

export const indicatorsNotes: FamilyNotes<typeof indicatorsDe> = {
  rate: {
    formulas: [row('q', '=', 'f', '·', fraction(sum('j', above), sum('k', below)))],
    symbols: { q: part('q'), f: part('f'), Z_j: above, N_k: below },
    sources: [],
    seeAlso: ['aggregation', 'maskedInterval', 'wilson', 'rateDisclosure'],
  },
  maskedInterval: {
    formulas: [
      row(
        'q',
        '∈',
        enclosed(
          'closed',
          row('f', fraction(aboveLow, belowHigh)),
          ';',
          row('f', fraction(aboveHigh, belowLow)),
        ),
      ),
    ],
    symbols: {
      q: part('q'),
      f: part('f'),
      Z_low: aboveLow,
      Z_high: aboveHigh,
      N_low: belowLow,
      N_high: belowHigh,
    },
    sources: [moore],
    seeAlso: ['rate', 'aggregation', 'competitionRank', 'minimumCount'],
  },
  aggregation: {
    formulas: [row('q', '=', 'f', '·', fraction(sum('i', partAbove), sum('i', partBelow)))],
    symbols: { q: part('q'), f: part('f'), Z_i: partAbove, N_i: partBelow },
    sources: [],
    seeAlso: ['rate', 'maskedInterval'],
  },
  ownAreas: {
    formulas: [
      row(inside, '=', fraction(sub('h', 'i'), sub('H', 'i'))),
      row('M', '=', enclosed('set', 'i', ':', inside, '≥', fraction(1, 2))),
    ],
    symbols: { a_i: inside, h_i: sub('h', 'i'), H_i: sub('H', 'i'), M: part('M') },
    sources: [
      {
        citation:
          'Goodchild, M. F. & Lam, N. S.-N. (1980): Areal interpolation: a variant of the traditional spatial problem. Geo-Processing 1, 297–312.',
      },
      {
        citation:
          'Openshaw, S. (1984): The modifiable areal unit problem. Concepts and Techniques in Modern Geography 38. Geo Books, Norwich.',
      },
    ],
    seeAlso: ['aggregation', 'maskedInterval', 'polygonArea', 'earthDistance'],
  },
  changePoints: {
    formulas: [row('D', '=', later, '−', earlier)],
    symbols: { D: part('D'), x_0: earlier, x_1: later },
    sources: [],
    seeAlso: ['changePercent', 'annualisedPoints', 'unbrokenRuns', 'diverging'],
  },
  changePercent: {
    formulas: [row('P', '=', 100, '·', bracket(fraction(later, earlier), '−', 1))],
    symbols: { P: part('P'), x_0: earlier, x_1: later },
    sources: [],
    seeAlso: ['changePoints', 'annualisedPercent', 'indexedSeries'],
  },
  generatedSentences: {
    formulas: [row('D', '=', cityNow, '−', cityThen)],
    symbols: { D: part('D'), c_t: cityNow, c_s: cityThen },
    sources: [],
    seeAlso: ['competitionRank', 'changePoints', 'maskedInterval'],
  },
};
