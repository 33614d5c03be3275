import { similarSentencesEn } from '../profile/similarSentences.en.ts';
import type { CompareMessages } from './compare.de.ts';
import { compareBivariateEn } from './compareBivariate.en.ts';
import { compareHeadEn } from './compareHead.en.ts';
import { compareLayersEn } from './compareLayers.en.ts';
import { compareLinesEn } from './compareLines.en.ts';
import { compareMapsEn } from './compareMaps.en.ts';
import { comparePageEn } from './comparePage.en.ts';
import { comparePairEn } from './comparePair.en.ts';
import { compareScatterEn } from './compareScatter.en.ts';
import { compareSimilarEn } from './compareSimilar.en.ts';
import { compareTableEn } from './compareTable.en.ts';
import { ownAreasEn } from './ownAreas.en.ts';

export const compareEn: CompareMessages = {
  ...compareBivariateEn,
  ...comparePairEn,
  ...compareScatterEn,
  ...compareHeadEn,
  ...compareLayersEn,
  ...compareLinesEn,
  ...compareMapsEn,
  ...comparePageEn,
  ...compareSimilarEn,
  ...compareTableEn,
  ...ownAreasEn,
  ...similarSentencesEn,
};
