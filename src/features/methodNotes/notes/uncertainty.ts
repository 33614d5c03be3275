import type { uncertaintyDe } from '../../../i18n/methods/uncertainty.de.ts';
import { uncertaintyFormulas } from '../formulas/uncertainty.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const wilson1927: NoteSource = {
  citation:
    'Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.',
  doi: '10.1080/01621459.1927.10502953',
};
const newcombeSingle: NoteSource = {
  citation:
    'Newcombe, R. G. (1998): Two-sided confidence intervals for the single proportion: comparison of seven methods. Statistics in Medicine 17, 857–872.',
  doi: '10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E',
};
const newcombeDifference: NoteSource = {
  citation:
    'Newcombe, R. G. (1998): Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17, 873–890.',
  doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
};
const fleiss: NoteSource = {
  citation:
    'Fleiss, J. L., Levin, B. & Paik, M. C. (2003): Statistical Methods for Rates and Proportions, section 3.1. Wiley.',
  doi: '10.1002/0471445428',
};
const fisher1935: NoteSource = {
  citation:
    'Fisher, R. A. (1935): The logic of inductive inference. Journal of the Royal Statistical Society 98, 39–82.',
  doi: '10.2307/2342435',
};
const cochran: NoteSource = {
  citation:
    'Cochran, W. G. (1954): Some methods for strengthening the common χ² tests. Biometrics 10, 417–451.',
  doi: '10.2307/3001616',
};
const benjaminiHochberg: NoteSource = {
  citation:
    'Benjamini, Y. & Hochberg, Y. (1995): Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57, 289–300.',
  doi: '10.1111/j.2517-6161.1995.tb02031.x',
};
const spiegelhalter: NoteSource = {
  citation:
    'Spiegelhalter, D. J. (2005): Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185–1202.',
  doi: '10.1002/sim.1970',
};
const marshall: NoteSource = {
  citation:
    'Marshall, R. J. (1991): Mapping disease and mortality rates using empirical Bayes estimators. Applied Statistics 40, 283–294.',
  doi: '10.2307/2347593',
};
const kish: NoteSource = { citation: 'Kish, L. (1965): Survey Sampling. Wiley.' };
const censusBureau: NoteSource = {
  citation:
    'US Census Bureau (2020): Understanding and Using American Community Survey Data: What All Data Users Need to Know.',
};

export const uncertaintyNotes: FamilyNotes<typeof uncertaintyDe> = {
  wilson: {
    ...uncertaintyFormulas.wilson,
    sources: [wilson1927, newcombeSingle],
    seeAlso: ['clopperPearson', 'newcombe', 'comparison'],
  },
  clopperPearson: {
    ...uncertaintyFormulas.clopperPearson,
    sources: [
      {
        citation:
          'Clopper, C. J. & Pearson, E. S. (1934): The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 26, 404–413.',
        doi: '10.1093/biomet/26.4.404',
      },
      {
        citation:
          'Brown, L. D., Cai, T. T. & DasGupta, A. (2001): Interval estimation for a binomial proportion. Statistical Science 16, 101–133.',
        doi: '10.1214/ss/1009213286',
      },
    ],
    seeAlso: ['wilson'],
  },
  newcombe: {
    ...uncertaintyFormulas.newcombe,
    sources: [newcombeDifference],
    seeAlso: ['wilson', 'comparison', 'cityComparison'],
  },
  pooledTest: {
    ...uncertaintyFormulas.pooledTest,
    sources: [fleiss],
    seeAlso: ['fisher', 'comparison', 'falseDiscovery'],
  },
  fisher: {
    ...uncertaintyFormulas.fisher,
    sources: [fisher1935, cochran],
    seeAlso: ['pooledTest', 'comparison'],
  },
  falseDiscovery: {
    ...uncertaintyFormulas.falseDiscovery,
    sources: [benjaminiHochberg],
    seeAlso: ['cityComparison', 'localClusters'],
  },
  comparison: {
    ...uncertaintyFormulas.comparison,
    sources: [newcombeDifference, fleiss, cochran],
    seeAlso: ['newcombe', 'pooledTest', 'fisher', 'cityComparison'],
  },
  cityComparison: {
    ...uncertaintyFormulas.cityComparison,
    sources: [newcombeDifference, benjaminiHochberg],
    seeAlso: ['comparison', 'falseDiscovery', 'funnel'],
  },
  funnel: {
    ...uncertaintyFormulas.funnel,
    sources: [spiegelhalter],
    seeAlso: ['overdispersion', 'cityComparison'],
  },
  overdispersion: {
    ...uncertaintyFormulas.overdispersion,
    sources: [
      spiegelhalter,
      {
        citation:
          'DerSimonian, R. & Laird, N. (1986): Meta-analysis in clinical trials. Controlled Clinical Trials 7, 177–188.',
        doi: '10.1016/0197-2456(86)90046-2',
      },
    ],
    seeAlso: ['funnel', 'empiricalBayes'],
  },
  empiricalBayes: {
    ...uncertaintyFormulas.empiricalBayes,
    sources: [marshall],
    seeAlso: ['localEmpiricalBayes', 'standardisedRates'],
  },
  localEmpiricalBayes: {
    ...uncertaintyFormulas.localEmpiricalBayes,
    sources: [marshall],
    seeAlso: ['empiricalBayes', 'contiguity'],
  },
  standardisedRates: {
    ...uncertaintyFormulas.standardisedRates,
    sources: [
      {
        citation:
          'Assunção, R. M. & Reis, E. A. (1999): A new proposal to adjust Moran’s I for population density. Statistics in Medicine 18, 2147–2162.',
      },
    ],
    seeAlso: ['empiricalBayes', 'moran'],
  },
  effectiveSample: {
    ...uncertaintyFormulas.effectiveSample,
    sources: [kish],
    seeAlso: ['surveyShare', 'surveyMean'],
  },
  surveyShare: {
    ...uncertaintyFormulas.surveyShare,
    sources: [
      kish,
      {
        citation:
          'Dean, N. & Pagano, M. (2015): Evaluating confidence interval methods for binomial proportions in clustered surveys. Journal of Survey Statistics and Methodology 3, 484–503.',
        doi: '10.1093/jssam/smv024',
      },
    ],
    seeAlso: ['effectiveSample', 'wilson', 'reliability'],
  },
  surveyMean: {
    ...uncertaintyFormulas.surveyMean,
    sources: [
      {
        citation:
          'Särndal, C.-E., Swensson, B. & Wretman, J. (1992): Model Assisted Survey Sampling, section 5.7. Springer.',
        doi: '10.1007/978-1-4612-4378-6',
      },
    ],
    seeAlso: ['effectiveSample', 'reliability'],
  },
  reliability: {
    ...uncertaintyFormulas.reliability,
    sources: [
      censusBureau,
      { citation: 'Esri (2014): The American Community Survey. White paper.' },
      {
        citation:
          'Office for National Statistics: Business Register and Employment Survey (BRES), notes on quality.',
      },
    ],
    seeAlso: ['surveyShare', 'surveyMean', 'marginOfError'],
  },
  marginOfError: {
    ...uncertaintyFormulas.marginOfError,
    sources: [censusBureau],
    seeAlso: ['reliability'],
  },
};
