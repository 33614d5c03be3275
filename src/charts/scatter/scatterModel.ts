/** A figure on an axis: where its mark stands, and the range it may lie in. */
export interface ScatterValue {
  readonly at: number;
  /** Both equal `at` for an exact figure. */
  readonly low: number;
  readonly high: number;
}

export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  readonly x: ScatterValue;
  readonly y: ScatterValue;
  /** What the mark's area stands for; null where it is not known: then the mark is small and open. */
  readonly size: number | null;
  /** Colour `--class-n` of the ramp the chart is given; null for a plain mark. */
  readonly classIndex: number | null;
  /** Drawn with a broken outline. */
  readonly isDoubtful: boolean;
  /** Position among the selected, null where it is not selected. */
  readonly slot: number | null;
}

export interface ScatterAxis {
  /** "↑ Anteil mit Angebot in 1 km, Prozent" */
  readonly title: string;
  /** The greatest value left or below. */
  readonly isReversed?: boolean;
  /** Zero belongs to the axis. */
  readonly startAtZero?: boolean;
  /** Where the quadrants meet; null for none. A range is drawn as a band. */
  readonly split: ScatterValue | null;
  /** Absent for an axis without numbers, such as an index. */
  formatTick?(value: number): string;
}

/** A straight line through the points, y = intercept + slope · x, from a method named in `label`. */
export interface ScatterTrend {
  readonly slope: number;
  readonly intercept: number;
  /** Interval of the line over ascending x; null where none can be given. */
  readonly band:
    | readonly { readonly x: number; readonly low: number; readonly high: number }[]
    | null;
  /** In the key: "Gerade der kleinsten Quadrate mit 95-%-Bereich". */
  readonly label: string;
}

/** Words for what the marks' areas stand for: "Einwohner". */
export interface ScatterSizes {
  readonly title: string;
  format(size: number): string;
}

export const QUADRANTS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Whether all that is known of a figure is a range. */
export function isRange({ low, high }: ScatterValue): boolean {
  return low < high;
}

export function exactly(at: number): ScatterValue {
  return { at, low: at, high: at };
}
