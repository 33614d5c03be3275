import type { rankingDe } from '../../../i18n/methods/ranking.de.ts';
import { enclosed, row, sub } from '../formulas/formula.ts';
import type { FamilyNotes } from './methodNote.ts';

const r = sub('r', 'i');
const own = sub('x', 'i');
const other = sub('x', 'j');

export const rankingNotes: FamilyNotes<typeof rankingDe> = {
  competitionRank: {
    formulas: [row(r, '=', 1, '+', enclosed('count', 'j', ':', other, '>', own))],
    symbols: { r_i: r, x_i: own, x_j: other },
    sources: [
      {
        citation:
          'Kendall, M. G. (1945): The treatment of ties in ranking problems. Biometrika 33(3), 239–251.',
        doi: '10.1093/biomet/33.3.239',
      },
    ],
    seeAlso: ['needRanks', 'rankSensitivity', 'maskedInterval'],
  },
};
