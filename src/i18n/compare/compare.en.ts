import type { CompareMessages } from './compare.de.ts';
import { compareHeadEn } from './compareHead.en.ts';
import { compareLinesEn } from './compareLines.en.ts';
import { compareMapsEn } from './compareMaps.en.ts';
import { comparePageEn } from './comparePage.en.ts';
import { compareTableEn } from './compareTable.en.ts';
import { ownAreasEn } from './ownAreas.en.ts';

export const compareEn: CompareMessages = {
  ...compareHeadEn,
  ...compareLinesEn,
  ...compareMapsEn,
  ...comparePageEn,
  ...compareTableEn,
  ...ownAreasEn,
};
