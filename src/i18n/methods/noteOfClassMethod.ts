import type { ClassMethod } from '../../domain/classify/classification.ts';
import type { MethodNoteId } from './methodTexts.ts';

/** The note that explains how a way of making classes works. */
export const noteOfClassMethod: Readonly<Record<ClassMethod, MethodNoteId>> = {
  quantile: 'quantile',
  equal_interval: 'equalInterval',
  natural_breaks: 'naturalBreaks',
  standard_deviation: 'standardDeviation',
  rounded: 'rounded',
  manual: 'manual',
  diverging: 'diverging',
};
