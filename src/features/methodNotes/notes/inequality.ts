import type { inequalityDe } from '../../../i18n/methods/inequality.de.ts';
import { inequalityFormulas } from '../formulas/inequality.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const duncan: NoteSource = {
  citation:
    'Duncan, O. D. & Duncan, B. (1955): A methodological analysis of segregation indexes. American Sociological Review 20, 210–217.',
  doi: '10.2307/2088328',
};
const masseyDenton: NoteSource = {
  citation:
    'Massey, D. S. & Denton, N. A. (1988): The dimensions of residential segregation. Social Forces 67, 281–315.',
  doi: '10.1093/sf/67.2.281',
};
const lieberson: NoteSource = {
  citation:
    'Lieberson, S. (1981): An asymmetrical approach to segregation. In: Peach, C., Robinson, V. & Smith, S. (eds.): Ethnic Segregation in Cities. Croom Helm.',
};
const theil1967: NoteSource = {
  citation: 'Theil, H. (1967): Economics and Information Theory. North-Holland.',
};
const shorrocks: NoteSource = {
  citation:
    'Shorrocks, A. F. (1980): The class of additively decomposable inequality measures. Econometrica 48, 613–625.',
  doi: '10.2307/1913126',
};
const cowell: NoteSource = {
  citation: 'Cowell, F. A. (2011): Measuring Inequality, 3rd edition. Oxford University Press.',
};
const openshaw: NoteSource = {
  citation:
    'Openshaw, S. (1984): The Modifiable Areal Unit Problem. Concepts and Techniques in Modern Geography 38. Geo Books.',
};

export const inequalityNotes: FamilyNotes<typeof inequalityDe> = {
  segregationIndex: {
    ...inequalityFormulas.segregationIndex,
    sources: [duncan, masseyDenton, openshaw],
    seeAlso: ['dissimilarityIndex', 'isolationIndex', 'segregationOverTime', 'segregationGini'],
  },
  dissimilarityIndex: {
    ...inequalityFormulas.dissimilarityIndex,
    sources: [duncan],
    seeAlso: ['segregationIndex'],
  },
  isolationIndex: {
    ...inequalityFormulas.isolationIndex,
    sources: [lieberson, masseyDenton],
    seeAlso: ['interactionIndex', 'correlationRatio'],
  },
  interactionIndex: {
    ...inequalityFormulas.interactionIndex,
    sources: [lieberson, masseyDenton],
    seeAlso: ['isolationIndex'],
  },
  correlationRatio: {
    ...inequalityFormulas.correlationRatio,
    sources: [
      {
        citation:
          'Bell, W. (1954): A probability model for the measurement of ecological segregation. Social Forces 32, 357–364.',
        doi: '10.2307/2574118',
      },
      {
        citation:
          'White, M. J. (1986): Segregation and diversity measures in population distribution. Population Index 52, 198–221.',
        doi: '10.2307/3644339',
      },
    ],
    seeAlso: ['isolationIndex', 'segregationIndex'],
  },
  entropyIndex: {
    ...inequalityFormulas.entropyIndex,
    sources: [
      {
        citation:
          'Theil, H. & Finizza, A. J. (1971): A note on the measurement of racial integration of schools by means of informational concepts. Journal of Mathematical Sociology 1, 187–193.',
        doi: '10.1080/0022250X.1971.9989795',
      },
    ],
    seeAlso: ['segregationIndex', 'theilT'],
  },
  segregationGini: {
    ...inequalityFormulas.segregationGini,
    sources: [masseyDenton],
    seeAlso: ['segregationIndex', 'gini'],
  },
  locationQuotient: {
    ...inequalityFormulas.locationQuotient,
    sources: [{ citation: 'Isard, W. (1960): Methods of Regional Analysis. MIT Press.' }],
    seeAlso: ['segregationIndex', 'cityComparison'],
  },
  segregationOverTime: {
    ...inequalityFormulas.segregationOverTime,
    sources: [masseyDenton, openshaw],
    seeAlso: ['segregationIndex', 'unbrokenRuns'],
  },
  gini: {
    ...inequalityFormulas.gini,
    sources: [cowell],
    seeAlso: ['theilT', 'hooverIndex', 'segregationGini'],
  },
  theilT: {
    ...inequalityFormulas.theilT,
    sources: [theil1967],
    seeAlso: ['theilL', 'theilDecomposition', 'gini'],
  },
  theilL: {
    ...inequalityFormulas.theilL,
    sources: [theil1967],
    seeAlso: ['theilT', 'theilDecomposition'],
  },
  theilDecomposition: {
    ...inequalityFormulas.theilDecomposition,
    sources: [theil1967, shorrocks],
    seeAlso: ['theilT', 'theilL'],
  },
  hooverIndex: {
    ...inequalityFormulas.hooverIndex,
    sources: [
      {
        citation:
          'Hoover, E. M. (1936): The measurement of industrial localization. Review of Economics and Statistics 18, 162–171.',
        doi: '10.2307/1927875',
      },
    ],
    seeAlso: ['gini', 'segregationIndex'],
  },
  spreadBetweenAreas: {
    ...inequalityFormulas.spreadBetweenAreas,
    sources: [cowell],
    seeAlso: ['gini', 'reliability'],
  },
};
