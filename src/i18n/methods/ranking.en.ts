import type { TextsLike } from './methodText.ts';
import type { rankingDe } from './ranking.de.ts';

export const rankingEn: TextsLike<typeof rankingDe> = {
  competitionRank: {
    name: 'Ranking and tied ranks',
    question: 'Where does an area stand among all areas with a certain number?',
    method:
      'The rank is one more than the number of areas with a greater value. Areas with equal values share a rank, and the gap after them stays: 1, 2, 2, 4.',
    symbols: {
      r_i: 'rank of area i; 1 has the highest value',
      x_i: 'value of area i in the unit of the indicator',
      x_j: 'value of every other area whose rank is certain',
    },
    reading:
      'Rank 2 of 33 means: one area has a higher value, 33 areas are ranked. Whether high is good or bad is said by the indicator, not by the rank.',
    limits:
      'A rank shows no distances. Values that lie close together, above all with few people behind them, may swap places next year.',
    inAtlas:
      'Withheld, protected and missing values have no rank and do not count. A range is ranked only where no number and no other range touches it.',
  },
};
