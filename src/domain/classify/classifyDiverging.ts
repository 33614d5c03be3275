import { type Classification, MAX_CLASS_COUNT } from './classification.ts';
import { countsBetween } from './classify.ts';
import { readableStep } from './readableStep.ts';
import { sortedNumbers } from './sortedNumbers.ts';

export interface ClassifyDivergingOptions {
  readonly values: ArrayLike<number>;
  /** Where below turns into above: 0 for differences, the city's own rate (not the mean of areas). */
  readonly centre: number;
  /** 1 to 3; the classification has twice as many classes. */
  readonly classesPerSide: number;
  /**
   * `exact`: the outer edge is the largest distance from the centre. `readable`: class widths are
   * rounded up to 1, 2, 2.5 or 5 times a power of ten.
   */
  readonly width: 'exact' | 'readable';
}

/**
 * Classes of equal width, symmetrical about a centre that is itself a limit: equal distances get
 * equally strong colours, and no class holds values of both sides. A value on the centre belongs to the
 * first class above. Classes stay even when empty, so that a colour always means the same distance.
 *
 * Values that all equal the centre give one class with the notice `all_equal`; no values none. Throws a
 * RangeError for values or a centre that are not finite and for other numbers of classes.
 */
export function classifyDiverging(options: ClassifyDivergingOptions): Classification {
  const { centre, classesPerSide } = options;
  const classCount = 2 * classesPerSide;
  if (!Number.isFinite(centre) || !SIDES.includes(classesPerSide)) {
    throw new RangeError(
      `classifyDiverging: centre ${centre}, ${classesPerSide} classes per side; 1 to 3 exist`,
    );
  }
  const sortedValues = sortedNumbers(options.values);
  const header = { method: 'diverging', requested: classCount } as const;
  if (sortedValues.length === 0) {
    return { ...header, breaks: [], classCount: 0, counts: [], notices: ['no_values'] };
  }
  const distance = Math.max(
    Math.abs(centre - sortedValues[0]!),
    Math.abs(sortedValues[sortedValues.length - 1]! - centre),
  );
  if (distance === 0) {
    const counts = [sortedValues.length];
    const breaks = [centre, centre];
    return { ...header, breaks, classCount: 1, counts, notices: ['all_equal'] };
  }
  const breaks = edgesAround(options, distance);
  return {
    ...header,
    breaks,
    classCount,
    counts: countsBetween(sortedValues, breaks),
    notices: [],
  };
}

const SIDES: readonly number[] = Array.from(
  { length: Math.floor(MAX_CLASS_COUNT / 2) },
  (_, i) => i + 1,
);

function edgesAround(options: ClassifyDivergingOptions, distance: number): readonly number[] {
  const { centre, classesPerSide, width } = options;
  const step = width === 'readable' ? readableStep(distance / classesPerSide) : null;
  return Array.from({ length: 2 * classesPerSide + 1 }, (_, edge) => {
    const side = edge - classesPerSide;
    return centre + (step === null ? (side * distance) / classesPerSide : side * step);
  });
}
