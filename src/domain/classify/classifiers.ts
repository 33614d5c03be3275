import type { ClassifierId } from './classification.ts';
import type { Classifier } from './classifier.ts';
import { equalInterval } from './equalInterval.ts';
import { manual } from './manual.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { quantile } from './quantile.ts';
import { rounded } from './rounded.ts';
import { standardDeviation } from './standardDeviation.ts';

/** Every classification method by its id. */
export const CLASSIFIERS: Readonly<Record<ClassifierId, Classifier>> = {
  quantile,
  equal_interval: equalInterval,
  natural_breaks: naturalBreaks,
  standard_deviation: standardDeviation,
  rounded,
  manual,
};
