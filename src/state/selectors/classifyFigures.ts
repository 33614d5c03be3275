import { extent } from 'd3-array';
import type { Classification } from '../../domain/classify/classification.ts';
import { classify } from '../../domain/classify/classify.ts';
import { classifyDiverging } from '../../domain/classify/classifyDiverging.ts';
import { roundBreaks } from '../../domain/classify/roundBreaks.ts';
import { type Column, STATE_CODE } from '../../domain/model/column.ts';
import type { ClassificationChoice } from '../viewState.ts';

export interface ClassifyFiguresOptions {
  /** Place-major, `width` periods a place. */
  readonly values: Column;
  /** Rows of the areas on the map; the city and other places beside the map make no classes. */
  readonly rows: readonly number[];
  readonly width: number;
  /** One period, or null to pool all of them. */
  readonly period: number | null;
  readonly choice: ClassificationChoice;
  readonly mode: 'value' | 'difference';
}

/** Differences have three classes on either side of no change, whatever is chosen for values. */
const DIVERGING_CLASSES_PER_SIDE = 3;

/** The classes of what is shown; only numbers make breaks, withheld and absent cells never do. */
export function classifyFigures(options: ClassifyFiguresOptions): Classification {
  const { choice, mode } = options;
  const values = numbersOf(options);
  if (mode === 'difference') {
    return classifyDiverging({
      values,
      centre: 0,
      classesPerSide: DIVERGING_CLASSES_PER_SIDE,
      width: 'readable',
    });
  }
  if (choice.method === 'manual' && values.length > 0) {
    return classify({
      method: 'manual',
      classCount: choice.classCount,
      values,
      givenBreaks: outerEdges(choice.breaks, values),
    });
  }
  const classification = classify({
    method: choice.method === 'manual' ? 'equal_interval' : choice.method,
    classCount: choice.classCount,
    values,
  });
  return choice.rounded ? roundBreaks(classification, values) : classification;
}

function numbersOf({ values, rows, width, period }: ClassifyFiguresOptions): number[] {
  const periods = period === null ? Array.from({ length: width }, (_, index) => index) : [period];
  return rows.flatMap((row) =>
    periods
      .map((index) => row * width + index)
      .filter((cell) => values.state[cell] === STATE_CODE.number)
      .map((cell) => values.low[cell]!),
  );
}

/** Inner breaks of a person with the outer edges the values need. */
function outerEdges(inner: readonly number[], values: readonly number[]): readonly number[] {
  const [lowest, highest] = extent([...values, ...inner]);
  return [lowest!, ...inner, highest!];
}
