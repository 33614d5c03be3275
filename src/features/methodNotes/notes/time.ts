import type { timeDe } from '../../../i18n/methods/time.de.ts';
import { timeFormulas } from '../formulas/time.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const draperSmith: NoteSource = {
  citation: 'Draper, N. R. & Smith, H. (1998): Applied Regression Analysis, 3rd edition. Wiley.',
  doi: '10.1002/9781118625590',
};
const sen: NoteSource = {
  citation:
    'Sen, P. K. (1968): Estimates of the regression coefficient based on Kendall’s tau. Journal of the American Statistical Association 63, 1379–1389.',
  doi: '10.1080/01621459.1968.10480934',
};
const theil1950: NoteSource = {
  citation:
    'Theil, H. (1950): A rank-invariant method of linear and polynomial regression analysis. Proceedings of the Royal Netherlands Academy of Sciences 53.',
};
const mann: NoteSource = {
  citation: 'Mann, H. B. (1945): Nonparametric tests against trend. Econometrica 13, 245–259.',
  doi: '10.2307/1907187',
};
const kendall: NoteSource = {
  citation: 'Kendall, M. G. (1975): Rank Correlation Methods, 4th edition. Griffin.',
};
const federalOfficeSigns: NoteSource = {
  citation:
    'Statistisches Bundesamt (2014): Zeichenerklärung in Tabellen. Wirtschaft und Statistik 4/2014.',
};
const writingWithNumbers: NoteSource = {
  citation:
    'UNECE (2009): Making Data Meaningful. Part 1: A Guide to Writing Stories About Numbers.',
};
const employmentAgencyStocks: NoteSource = {
  citation:
    'Statistik der Bundesagentur für Arbeit: Methodische Hinweise zu Beständen und Bewegungen.',
  url: 'https://statistik.arbeitsagentur.de',
};

export const timeNotes: FamilyNotes<typeof timeDe> = {
  changeFromPrevious: {
    ...timeFormulas.changeFromPrevious,
    sources: [writingWithNumbers],
    seeAlso: ['annualisedPoints', 'annualisedPercent', 'unbrokenRuns', 'comparison'],
  },
  indexedSeries: {
    ...timeFormulas.indexedSeries,
    sources: [{ citation: 'OECD (2008): Glossary of Statistical Terms, entry “Index number”.' }],
    seeAlso: ['changeFromPrevious', 'annualisedPercent'],
  },
  annualisedPoints: {
    ...timeFormulas.annualisedPoints,
    sources: [writingWithNumbers],
    seeAlso: ['annualisedPercent', 'leastSquaresTrend'],
  },
  annualisedPercent: {
    ...timeFormulas.annualisedPercent,
    sources: [{ citation: 'OECD (2008): Glossary of Statistical Terms.' }],
    seeAlso: ['annualisedPoints', 'changeFromPrevious'],
  },
  averageOfStocks: {
    ...timeFormulas.averageOfStocks,
    sources: [employmentAgencyStocks],
    seeAlso: ['incompletePeriods'],
  },
  unbrokenRuns: {
    ...timeFormulas.unbrokenRuns,
    sources: [federalOfficeSigns],
    seeAlso: ['incompletePeriods', 'trendDirection'],
  },
  incompletePeriods: {
    ...timeFormulas.incompletePeriods,
    sources: [federalOfficeSigns],
    seeAlso: ['unbrokenRuns', 'averageOfStocks'],
  },
  leastSquaresTrend: {
    ...timeFormulas.leastSquaresTrend,
    sources: [draperSmith],
    seeAlso: ['theilSen', 'trendDirection', 'projection'],
  },
  theilSen: {
    ...timeFormulas.theilSen,
    sources: [theil1950, sen],
    seeAlso: ['leastSquaresTrend', 'mannKendall'],
  },
  mannKendall: {
    ...timeFormulas.mannKendall,
    sources: [mann, kendall],
    seeAlso: ['theilSen', 'trendDirection'],
  },
  trendDirection: {
    ...timeFormulas.trendDirection,
    sources: [mann, draperSmith],
    seeAlso: ['mannKendall', 'leastSquaresTrend', 'unbrokenRuns', 'incompletePeriods'],
  },
  projection: {
    ...timeFormulas.projection,
    sources: [draperSmith],
    seeAlso: ['leastSquaresTrend', 'trendDirection'],
  },
};
