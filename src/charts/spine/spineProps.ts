import type { ReactNode } from 'react';
import type { Cell } from '../../domain/model/cell.ts';
import type { SpineValues } from './spineLayout.ts';

/**
 * How the value differs from the centre: judged (`better`, `worse`), not judged because the indicator is
 * neutral (`different`), not more than chance would do (`similar`), or without a test (`untested`).
 */
export const SPINE_LOOKS = ['better', 'worse', 'different', 'similar', 'untested'] as const;
export type SpineLook = (typeof SPINE_LOOKS)[number];

export interface SpineChartRow extends SpineValues {
  readonly id: string;
  /** May be a link or button to the figure. */
  readonly name: ReactNode;
  /** "2017" below the name where the period is not that of the others. */
  readonly note?: string;
  readonly look: SpineLook;
  /** The difference from the centre in words, with its unit: "+3,7 Pp."; empty where there is none. */
  readonly difference: string;
  /** Accessible name of the picture: where the value lies among all areas. */
  readonly label: string;
  /** All periods, for the small line. */
  readonly series: readonly Cell[];
  readonly times: readonly number[];
  /** The value, the centre and whatever else is a cell, in words. */
  formatCell(cell: Cell): string;
}

export interface SpineGroup {
  readonly id: string;
  /** Handlungsfeld. */
  readonly title: string;
  readonly rows: readonly SpineChartRow[];
}

export interface SpineColumns {
  readonly indicator: string;
  /** The area: "Winzerla". */
  readonly value: string;
  /** What stands in the middle: "Stadt". */
  readonly centre: string;
  readonly spine: string;
  readonly difference: string;
  readonly trend: string;
}

export interface SpineChartProps {
  readonly caption: ReactNode;
  readonly groups: readonly SpineGroup[];
  readonly columns: SpineColumns;
  /** Word for each look; stands in every row and in the key. */
  readonly looks: Readonly<Record<SpineLook, string>>;
  /** Words for the rest of the key; leave out `parent` where no row has one. */
  readonly legend: {
    readonly range: string;
    readonly middleHalf: string;
    readonly centre: string;
    readonly parent?: string;
    readonly withheld: string;
  };
}
