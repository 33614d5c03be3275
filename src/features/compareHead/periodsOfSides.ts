import type { PeriodId } from '../../domain/model/ids.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import type { CompareView } from '../../state/compare/compareView.ts';

/** Whether two swiped maps show periods of their own, so that the one of the view says nothing of them. */
export function hasOwnPeriods(
  { face, arrangement, sides }: Pick<CompareView, 'face' | 'arrangement' | 'sides'>,
  shown: CompareShown['sides'],
): boolean {
  return face === 'maps' && arrangement === 'swipe' && sides !== null && shown !== null;
}

/** Periods of both sides, the left one first; one where they share it. */
export function periodsOfSides(sides: NonNullable<CompareView['sides']>): readonly PeriodId[] {
  return [...new Set(sides.map(({ period }) => period))];
}
