import type { coverageDe } from '../../../i18n/methods/coverage.de.ts';
import { coverageFormulas } from '../formulas/coverage.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const hansen: NoteSource = {
  citation:
    'Hansen, W. G. (1959): How accessibility shapes land use. Journal of the American Institute of Planners 25, 73–76.',
  doi: '10.1080/01944365908978307',
};
const luoWang: NoteSource = {
  citation:
    'Luo, W. & Wang, F. (2003): Measures of spatial accessibility to health care in a GIS environment: synthesis and a case study in the Chicago region. Environment and Planning B 30, 865–884.',
  doi: '10.1068/b29120',
};
const luoQi: NoteSource = {
  citation:
    'Luo, W. & Qi, Y. (2009): An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care physicians. Health & Place 15, 1100–1107.',
  doi: '10.1016/j.healthplace.2009.06.002',
};
const wgs84: NoteSource = {
  citation:
    'NIMA (2000): Department of Defense World Geodetic System 1984. Technical Report TR8350.2, 3rd edition.',
};
const detour: NoteSource = {
  citation:
    'DIN 18034-1:2020-10: Spielplätze und Freiräume zum Spielen – Anforderungen für Planung, Bau und Betrieb.',
};

export const coverageNotes: FamilyNotes<typeof coverageDe> = {
  nearestOffer: {
    ...coverageFormulas.nearestOffer,
    sources: [hansen],
    seeAlso: ['shareWithinReach', 'straightLineCost', 'spreadDemand'],
  },
  shareWithinReach: {
    ...coverageFormulas.shareWithinReach,
    sources: [detour],
    seeAlso: ['nearestOffer', 'populationWeightedMean', 'bestLocations'],
  },
  supplyPerHead: {
    ...coverageFormulas.supplyPerHead,
    sources: [luoWang],
    seeAlso: ['supplyGap', 'suppliedAmount', 'twoStepCatchment'],
  },
  supplyGap: {
    ...coverageFormulas.supplyGap,
    sources: [luoWang],
    seeAlso: ['supplyPerHead', 'bestLocations'],
  },
  suppliedAmount: {
    ...coverageFormulas.suppliedAmount,
    sources: [luoWang],
    seeAlso: ['supplyPerHead', 'reachableSupply'],
  },
  reachableSupply: {
    ...coverageFormulas.reachableSupply,
    sources: [hansen],
    seeAlso: ['distanceDecay', 'twoStepCatchment'],
  },
  twoStepCatchment: {
    ...coverageFormulas.twoStepCatchment,
    sources: [luoWang],
    seeAlso: ['enhancedCatchment', 'relativeAccess', 'supplyPerHead'],
  },
  enhancedCatchment: {
    ...coverageFormulas.enhancedCatchment,
    sources: [luoQi, luoWang],
    seeAlso: ['twoStepCatchment', 'distanceDecay', 'relativeAccess'],
  },
  distanceDecay: {
    ...coverageFormulas.distanceDecay,
    sources: [hansen, luoQi],
    seeAlso: ['reachableSupply', 'enhancedCatchment'],
  },
  relativeAccess: {
    ...coverageFormulas.relativeAccess,
    sources: [luoWang],
    seeAlso: ['twoStepCatchment', 'enhancedCatchment'],
  },
  bestLocations: {
    ...coverageFormulas.bestLocations,
    sources: [
      {
        citation:
          'Church, R. & ReVelle, C. (1974): The maximal covering location problem. Papers of the Regional Science Association 32, 101–118.',
        doi: '10.1007/BF01942293',
      },
      {
        citation:
          'Nemhauser, G. L., Wolsey, L. A. & Fisher, M. L. (1978): An analysis of approximations for maximizing submodular set functions – I. Mathematical Programming 14, 265–294.',
        doi: '10.1007/BF01588971',
      },
      {
        citation:
          'Feige, U. (1998): A threshold of ln n for approximating set cover. Journal of the ACM 45, 634–652.',
        doi: '10.1145/285055.285059',
      },
    ],
    seeAlso: ['shareWithinReach', 'supplyGap'],
  },
  straightLineCost: {
    ...coverageFormulas.straightLineCost,
    sources: [detour],
    seeAlso: ['earthDistance', 'networkCost', 'matrixCost'],
  },
  networkCost: {
    ...coverageFormulas.networkCost,
    sources: [
      {
        citation:
          'Dijkstra, E. W. (1959): A note on two problems in connexion with graphs. Numerische Mathematik 1, 269–271.',
        doi: '10.1007/BF01386390',
      },
    ],
    seeAlso: ['matrixCost', 'straightLineCost'],
  },
  matrixCost: {
    ...coverageFormulas.matrixCost,
    sources: [luoWang],
    seeAlso: ['networkCost', 'straightLineCost'],
  },
  spreadDemand: {
    ...coverageFormulas.spreadDemand,
    sources: [
      {
        citation:
          'Wright, J. K. (1936): A method of mapping densities of population: with Cape Cod as an example. Geographical Review 26, 103–110.',
        doi: '10.2307/209467',
      },
    ],
    seeAlso: ['populationWeightedMean', 'nearestOffer'],
  },
  populationWeightedMean: {
    ...coverageFormulas.populationWeightedMean,
    sources: [
      {
        citation:
          'Karnik, N. N. & Mendel, J. M. (2001): Centroid of a type-2 fuzzy set. Information Sciences 132, 195–220.',
        doi: '10.1016/S0020-0255(01)00069-X',
      },
    ],
    seeAlso: ['shareWithinReach', 'spreadDemand'],
  },
  earthDistance: {
    ...coverageFormulas.earthDistance,
    sources: [
      wgs84,
      {
        citation:
          'Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43–55.',
        doi: '10.1007/s00190-012-0578-z',
      },
    ],
    seeAlso: ['straightLineCost', 'polygonArea'],
  },
  polygonArea: {
    ...coverageFormulas.polygonArea,
    sources: [
      {
        citation:
          'Snyder, J. P. (1987): Map Projections – A Working Manual. US Geological Survey Professional Paper 1395.',
        doi: '10.3133/pp1395',
      },
      wgs84,
    ],
    seeAlso: ['earthDistance', 'areaCentroid'],
  },
};
