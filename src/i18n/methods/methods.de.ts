import { classificationDe } from './classification.de.ts';
import { compositeDe } from './composite.de.ts';
import { coverageDe } from './coverage.de.ts';
import { disclosureDe } from './disclosure.de.ts';
import { indicatorsDe } from './indicators.de.ts';
import { inequalityDe } from './inequality.de.ts';
import { rankingDe } from './ranking.de.ts';
import { spaceDe } from './space.de.ts';
import { timeDe } from './time.de.ts';
import { uncertaintyDe } from './uncertainty.de.ts';

/** All method notes by family, fetched when the first note is opened. */
export const methodsDe = {
  classification: classificationDe,
  indicators: indicatorsDe,
  ranking: rankingDe,
  composite: compositeDe,
  uncertainty: uncertaintyDe,
  time: timeDe,
  space: spaceDe,
  inequality: inequalityDe,
  coverage: coverageDe,
  disclosure: disclosureDe,
} as const;
