import type { Stepwise } from '../stepwise/stepwise.ts';
import type { ClassifierId } from './classification.ts';

export interface BreakRequest {
  /** 2 to 7. */
  readonly classCount: number;
  /** Limits a person gave, lowest to highest edge; empty for every method but `manual`. */
  readonly givenBreaks: readonly number[];
}

/** Descriptor of one classification method; adding a method is a file, a registry line and a test. */
export interface Classifier {
  readonly id: ClassifierId;
  /** Whether a class that holds no value is information (`kept`) or an artefact of ties (`merged`). */
  readonly emptyClasses: 'kept' | 'merged';
  /**
   * Edges from lowest to highest.
   *
   * @param sortedValues finite, ascending, with at least two different numbers (`manual`: any).
   * @returns class count + 1 edges; ties may make some equal, `settleBreaks` resolves that.
   */
  readonly breaks: (sortedValues: Float64Array, request: BreakRequest) => readonly number[];
  /** The same in steps, for a method that takes more than a frame on very many values. */
  readonly traceBreaks?: (
    sortedValues: Float64Array,
    request: BreakRequest,
  ) => Stepwise<readonly number[]>;
}
