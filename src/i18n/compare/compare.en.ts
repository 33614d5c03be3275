import type { CompareMessages } from './compare.de.ts';
import { comparePageEn } from './comparePage.en.ts';

export const compareEn: CompareMessages = { ...comparePageEn };
