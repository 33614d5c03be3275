import type { NeedQuestion } from '../../../domain/need/needQuestion.ts';
import type { TargetGroup } from '../../../domain/offers/inventory.ts';
import type { Format } from '../../format/createFormat.ts';
import type { NeedText } from '../needCatalogue.ts';

/** What the sentences of an answer are built with; pure, so that they can be tested without a page. */
export interface AnswerWords {
  readonly text: NeedText;
  readonly format: Format;
  /** "a, b und c" */
  list(items: readonly string[]): string;
  /** Counts below this are withheld by the source. */
  readonly maskedBelow: number;
}

/** The half of a question that says what coverage is, as it was computed. */
export interface AskedCoverage {
  readonly question: Pick<NeedQuestion, 'measure' | 'counting' | 'reach' | 'travel'>;
  readonly group: Pick<TargetGroup, 'inSentence'>;
}
