import { similarSentencesDe } from '../profile/similarSentences.de.ts';
import { compareBivariateDe } from './compareBivariate.de.ts';
import { compareHeadDe } from './compareHead.de.ts';
import { compareLayersDe } from './compareLayers.de.ts';
import { compareLinesDe } from './compareLines.de.ts';
import { compareMapsDe } from './compareMaps.de.ts';
import { comparePageDe } from './comparePage.de.ts';
import { comparePairDe } from './comparePair.de.ts';
import { compareScatterDe } from './compareScatter.de.ts';
import { compareSimilarDe } from './compareSimilar.de.ts';
import { compareTableDe } from './compareTable.de.ts';
import { ownAreasDe } from './ownAreas.de.ts';

/** The words of Vergleichen, fetched with that view; one file for each of its features. */
export const compareDe = {
  ...compareBivariateDe,
  ...comparePairDe,
  ...compareScatterDe,
  ...compareHeadDe,
  ...compareLayersDe,
  ...compareLinesDe,
  ...compareMapsDe,
  ...comparePageDe,
  ...compareSimilarDe,
  ...compareTableDe,
  ...ownAreasDe,
  ...similarSentencesDe,
} as const;

export type CompareMessageKey = keyof typeof compareDe;
export type CompareMessages = Readonly<Record<CompareMessageKey, string>>;
