import type { spaceDe } from '../../../i18n/methods/space.de.ts';
import { spaceFormulas } from '../formulas/space.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const cliffOrd: NoteSource = {
  citation: 'Cliff, A. D. & Ord, J. K. (1981): Spatial Processes: Models and Applications. Pion.',
};
const anselin1995: NoteSource = {
  citation:
    'Anselin, L. (1995): Local indicators of spatial association – LISA. Geographical Analysis 27, 93–115.',
  doi: '10.1111/j.1538-4632.1995.tb00338.x',
};
const getisOrd1992: NoteSource = {
  citation:
    'Getis, A. & Ord, J. K. (1992): The analysis of spatial association by use of distance statistics. Geographical Analysis 24, 189–206.',
  doi: '10.1111/j.1538-4632.1992.tb00261.x',
};
const ordGetis1995: NoteSource = {
  citation:
    'Ord, J. K. & Getis, A. (1995): Local spatial autocorrelation statistics: distributional issues and an application. Geographical Analysis 27, 286–306.',
  doi: '10.1111/j.1538-4632.1995.tb00912.x',
};
const bivandWong: NoteSource = {
  citation:
    'Bivand, R. S. & Wong, D. W. S. (2018): Comparing implementations of global and local indicators of spatial association. TEST 27, 716–748.',
  doi: '10.1007/s11749-018-0599-x',
};
const bivandPortnov: NoteSource = {
  citation:
    'Bivand, R. S. & Portnov, B. A. (2004): Exploring spatial data analysis techniques using R: the case of observations with no neighbours. In: Advances in Spatial Econometrics. Springer.',
};

const draperSmith: NoteSource = {
  citation: 'Draper, N. R. & Smith, H. (1998): Applied Regression Analysis, 3rd edition. Wiley.',
  doi: '10.1002/9781118625590',
};
const belsley: NoteSource = {
  citation:
    'Belsley, D. A., Kuh, E. & Welsch, R. E. (1980): Regression Diagnostics, section 2.1. Wiley.',
  doi: '10.1002/0471725153',
};

export const spaceNotes: FamilyNotes<typeof spaceDe> = {
  contiguity: {
    ...spaceFormulas.contiguity,
    sources: [cliffOrd],
    seeAlso: ['spatialWeights', 'distanceNeighbours', 'nearestNeighbours', 'islands'],
  },
  areaCentroid: {
    ...spaceFormulas.areaCentroid,
    sources: [
      {
        citation:
          'Bourke, P. (1988): Calculating the area and centroid of a polygon. Technical note.',
      },
    ],
    seeAlso: ['distanceNeighbours', 'spreadDemand'],
  },
  distanceNeighbours: {
    ...spaceFormulas.distanceNeighbours,
    sources: [cliffOrd],
    seeAlso: ['contiguity', 'nearestNeighbours', 'areaCentroid', 'earthDistance'],
  },
  nearestNeighbours: {
    ...spaceFormulas.nearestNeighbours,
    sources: [cliffOrd],
    seeAlso: ['contiguity', 'distanceNeighbours', 'areaCentroid'],
  },
  spatialWeights: {
    ...spaceFormulas.spatialWeights,
    sources: [cliffOrd],
    seeAlso: ['contiguity', 'islands'],
  },
  islands: {
    ...spaceFormulas.islands,
    sources: [bivandPortnov, bivandWong],
    seeAlso: ['spatialWeights', 'moran'],
  },
  moran: {
    ...spaceFormulas.moran,
    sources: [
      {
        citation:
          'Moran, P. A. P. (1950): Notes on continuous stochastic phenomena. Biometrika 37, 17–23.',
        doi: '10.1093/biomet/37.1-2.17',
      },
      cliffOrd,
    ],
    seeAlso: ['localMoran', 'geary', 'permutation', 'spatialNormalTest', 'standardisedRates'],
  },
  bivariateMoran: {
    ...spaceFormulas.bivariateMoran,
    sources: [
      {
        citation:
          'Anselin, L., Syabri, I. & Smirnov, O. (2002): Visualizing multivariate spatial correlation with dynamically linked windows. University of Illinois.',
      },
      {
        citation:
          'Lee, S.-I. (2001): Developing a bivariate spatial association measure: an integration of Pearson’s r and Moran’s I. Journal of Geographical Systems 3, 369–385.',
        doi: '10.1007/s101090100064',
      },
    ],
    seeAlso: ['moran', 'permutation'],
  },
  geary: {
    ...spaceFormulas.geary,
    sources: [
      {
        citation:
          'Geary, R. C. (1954): The contiguity ratio and statistical mapping. The Incorporated Statistician 5, 115–145.',
        doi: '10.2307/2986645',
      },
      cliffOrd,
    ],
    seeAlso: ['moran', 'permutation'],
  },
  generalG: {
    ...spaceFormulas.generalG,
    sources: [getisOrd1992],
    seeAlso: ['getisOrd', 'moran'],
  },
  localMoran: {
    ...spaceFormulas.localMoran,
    sources: [
      anselin1995,
      {
        citation:
          'Sokal, R. R., Oden, N. L. & Thomson, B. A. (1998): Local spatial autocorrelation in a biological model. Geographical Analysis 30, 331–354.',
        doi: '10.1111/j.1538-4632.1998.tb00406.x',
      },
    ],
    seeAlso: ['localClusters', 'permutation', 'getisOrd', 'moran'],
  },
  getisOrd: {
    ...spaceFormulas.getisOrd,
    sources: [ordGetis1995, getisOrd1992],
    seeAlso: ['localClusters', 'permutation', 'localMoran'],
  },
  spatialNormalTest: {
    ...spaceFormulas.spatialNormalTest,
    sources: [cliffOrd, bivandWong],
    seeAlso: ['permutation', 'moran', 'geary', 'generalG'],
  },
  permutation: {
    ...spaceFormulas.permutation,
    sources: [
      {
        citation:
          'North, B. V., Curtis, D. & Sham, P. C. (2002): A note on the calculation of empirical P values from Monte Carlo procedures. American Journal of Human Genetics 71, 439–441.',
        doi: '10.1086/341527',
      },
      anselin1995,
    ],
    seeAlso: ['localClusters', 'spatialNormalTest'],
  },
  localClusters: {
    ...spaceFormulas.localClusters,
    sources: [
      {
        citation:
          'Caldas de Castro, M. & Singer, B. H. (2006): Controlling the false discovery rate: a new application to account for multiple and dependent tests in local statistics of spatial association. Geographical Analysis 38, 180–208.',
        doi: '10.1111/j.0016-7363.2006.00682.x',
      },
      anselin1995,
    ],
    seeAlso: ['falseDiscovery', 'localMoran', 'getisOrd', 'permutation'],
  },
  areaRegression: {
    ...spaceFormulas.areaRegression,
    sources: [draperSmith, belsley],
    seeAlso: ['bivariateMoran', 'leastSquaresTrend'],
  },
};
