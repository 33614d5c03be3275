import type { WriteSheet } from 'hucre/xlsx';
import type { PeriodId } from '../../../domain/model/ids.ts';

/**
 * The workbook on its way to the writer: plain data that crosses to a worker. Words are made before;
 * the writer knows neither a language nor a package.
 */
export interface WorkbookRest {
  readonly title: string;
  readonly madeOn: Date;
  readonly lines: readonly IndicatorLine[];
  /** Before and after the sheets of figures. */
  readonly before: readonly WriteSheet[];
  readonly after: readonly WriteSheet[];
  readonly values: FigureSheetWords;
  /** One sheet for every Handlungsfeld, with all periods side by side. */
  readonly fields: readonly FieldSheet[];
}

export interface FieldSheet extends FigureSheetWords {
  /** Index of `lines`. */
  readonly lines: readonly number[];
  readonly periods: readonly PeriodId[];
}

export interface FigureSheetWords {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
}

/** What the rows of one indicator have in common. */
export interface IndicatorLine {
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly unit: string;
  readonly sources: string;
  readonly decimals: number;
  readonly periods: readonly PeriodId[];
  /** The same periods in words. */
  readonly periodNames: readonly string[];
}

/** Figures that are numbers, or words in their place. */
export interface FigureColumn {
  /** NaN where a word stands, or nothing. */
  readonly numbers: Float64Array;
  /** Index of `AreaBlock.words`; 0 is no word. */
  readonly words: Uint16Array;
}

/**
 * All that the sheets say of one area: a figure for every indicator and period, in the order of
 * `WorkbookRest.lines` and their periods. Only what may be shown is in it.
 */
export interface AreaBlock {
  readonly id: string;
  readonly name: string;
  /** The first is empty. */
  readonly words: readonly string[];
  /** The word of a range is the range: "0 bis 2,9". */
  readonly value: FigureColumn;
  /** Ends of ranges; NaN elsewhere. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Indexes of `words`. */
  readonly state: Uint16Array;
  readonly remarks: Uint16Array;
  /** "aktuell" or "letzter Bericht". */
  readonly report: Uint16Array;
  readonly numerator: FigureColumn;
  readonly denominator: FigureColumn;
}
