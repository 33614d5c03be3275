import { classificationEn } from './classification.en.ts';
import { compositeEn } from './composite.en.ts';
import { coverageEn } from './coverage.en.ts';
import { disclosureEn } from './disclosure.en.ts';
import { indicatorsEn } from './indicators.en.ts';
import { inequalityEn } from './inequality.en.ts';
import type { MethodTexts } from './methodTexts.ts';
import { rankingEn } from './ranking.en.ts';
import { spaceEn } from './space.en.ts';
import { timeEn } from './time.en.ts';
import { uncertaintyEn } from './uncertainty.en.ts';

/** All method notes by family, fetched when the first note is opened. */
export const methodsEn: MethodTexts = {
  classification: classificationEn,
  indicators: indicatorsEn,
  ranking: rankingEn,
  composite: compositeEn,
  uncertainty: uncertaintyEn,
  time: timeEn,
  space: spaceEn,
  inequality: inequalityEn,
  coverage: coverageEn,
  disclosure: disclosureEn,
};
