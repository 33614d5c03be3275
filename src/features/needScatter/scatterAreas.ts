import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** The areas in the scatter with their answer; the same object until one of its parts changes. */
export interface ScatterAreas extends Pick<NeedShown, 'areas' | 'assessment'> {
  /** As coverage was computed. */
  readonly question: NeedQuestion;
  readonly group: NeedShown['targetGroup'];
}
