import type { Classification, ClassifierId } from '../../domain/classify/classification.ts';
import { CLASS_COUNT_RANGE, type ClassificationChoice } from '../../state/viewState.ts';
import { editableBreaks, withAddedBreak } from './innerBreaks.ts';

/** A person's own limits make 2 to 7 classes. */
export const INNER_BREAK_RANGE = { min: 1, max: CLASS_COUNT_RANGE.max - 1 } as const;

/**
 * What changes in the choice when another method is picked. Own limits begin as the ones in force, so
 * that nothing moves on the map until one is edited; every other method has none.
 */
export function methodChange(
  method: ClassifierId,
  current: Classification,
  decimals: number,
): Partial<ClassificationChoice> {
  if (method !== 'manual') return { method, breaks: [] };
  const inner = editableBreaks(current.breaks, decimals);
  if (inner.length > 0) return { method, breaks: inner };
  const [low = 0] = current.breaks;
  const high = current.breaks.at(-1) ?? low;
  const one = withAddedBreak([], [low, high], decimals);
  return { method, breaks: one.length > 0 ? one : [low] };
}
