import { MAX_CLASS_COUNT } from './classification.ts';
import type { Classifier } from './classifier.ts';
import { decimalNumber } from './decimalNumber.ts';
import { STEPS_IN_TENTHS } from './readableStep.ts';

/** Beyond this many digits a quotient is a whole number spoiled by binary fractions. */
const CERTAIN_DIGITS = 12;

/**
 * Classes of equal, readable width on multiples of that width ("pretty" breaks). The class count is the
 * one nearest to what was asked for that a readable width allows, never above 7; R's `pretty` has no
 * such limit. The outer edges may lie beyond the values.
 */
export const rounded: Classifier = {
  id: 'rounded',
  emptyClasses: 'kept',
  breaks: (sortedValues, { classCount }) =>
    roundedEdges(sortedValues[0]!, sortedValues[sortedValues.length - 1]!, {
      classCount,
      maximumCount: MAX_CLASS_COUNT,
    }),
};

interface Scale {
  readonly tenths: number;
  readonly exponent: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Edges of the readable scale from at or below `minimum` to at or above `maximum` whose number of
 * classes is nearest to `classCount` and at most `maximumCount`; of two equally near, the wider step.
 * Values that differ only beyond what a readable number can tell are one class, from the smallest to
 * the largest.
 */
export function roundedEdges(
  minimum: number,
  maximum: number,
  options: { readonly classCount: number; readonly maximumCount: number },
): readonly number[] {
  const distance = (scale: Scale) => Math.abs(scale.last - scale.first - options.classCount);
  const [finest, ...coarser] = scalesFor(minimum, maximum, options.classCount).filter(
    (scale) => isCertain(scale) && scale.last - scale.first <= options.maximumCount,
  );
  if (finest === undefined) {
    return [minimum, maximum];
  }
  const best = coarser.reduce(
    (chosen, scale) => (distance(scale) <= distance(chosen) ? scale : chosen),
    finest,
  );
  const edges = Array.from({ length: best.last - best.first + 1 }, (_, index) =>
    decimalNumber((best.first + index) * best.tenths, best.exponent - 1),
  );
  edges[0] = Math.min(edges[0]!, minimum);
  edges[edges.length - 1] = Math.max(edges[edges.length - 1]!, maximum);
  return edges;
}

/** Whether the scale's edges are exact multiples of its step: no digit of them was rounded away. */
function isCertain({ first, last }: Scale): boolean {
  return first < last && Math.max(Math.abs(first), Math.abs(last)) < 10 ** (CERTAIN_DIGITS - 1);
}

/** Scales from fine to coarse; none is certain where the values hardly differ for their size. */
function scalesFor(minimum: number, maximum: number, classCount: number): readonly Scale[] {
  const middle = Math.floor(Math.log10((maximum - minimum) / classCount));
  return [-1, 0, 1, 2].flatMap((offset) =>
    STEPS_IN_TENTHS.map((tenths) => scaleOf(minimum, maximum, tenths, middle + offset)),
  );
}

function scaleOf(minimum: number, maximum: number, tenths: number, exponent: number): Scale {
  const step = decimalNumber(tenths, exponent - 1);
  return {
    tenths,
    exponent,
    first: Math.floor(Number((minimum / step).toPrecision(CERTAIN_DIGITS))),
    last: Math.ceil(Number((maximum / step).toPrecision(CERTAIN_DIGITS))),
  };
}
