import type { CompareMessages } from './compare.de.ts';
import { compareHeadEn } from './compareHead.en.ts';
import { comparePageEn } from './comparePage.en.ts';
import { compareTableEn } from './compareTable.en.ts';
import { ownAreasEn } from './ownAreas.en.ts';

export const compareEn: CompareMessages = {
  ...compareHeadEn,
  ...comparePageEn,
  ...compareTableEn,
  ...ownAreasEn,
};
