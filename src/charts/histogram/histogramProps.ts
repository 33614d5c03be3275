export interface HistogramProps {
  /** Accessible name: what the bars stand for. */
  readonly label: string;
  /** k + 1 ascending class limits. */
  readonly breaks: readonly number[];
  /** Number of areas per class. */
  readonly counts: readonly number[];
  readonly ramp: { readonly kind: 'sequential' | 'diverging'; readonly size: number };
  /** The city's figure and its words ("Stadt 4,4"); null where there is none. */
  readonly city: { readonly value: number; readonly label: string } | null;
  formatBreak(value: number): string;
  /** Words for a class: "2 bis unter 3 Prozent: 9 Gebiete". */
  describeClass(classIndex: number): string;
  /** Paint of a class in place of its colour: `url(#…)` of the map's texture in forced colours. */
  fillOf?(classIndex: number): string;
  /** Class highlighted on the map; null for none. */
  readonly highlighted?: number | null;
  /** Classes the map is filtered to; all when empty. */
  readonly picked?: readonly number[];
  onHighlightClass?(classIndex: number | null): void;
  /** Makes the bars toggle buttons. */
  onPickClass?(classIndex: number): void;
  /** Makes the inner limits sliders. */
  readonly editing?: BreakEditing;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

export interface BreakEditing {
  /** Smallest change of a limit, in the unit of the values. */
  readonly step: number;
  /** Accessible name of the handle of inner limit `index`, 1 to k − 1. */
  label(index: number): string;
  /** Fires while a handle is dragged and for every key. */
  onMoveBreak(index: number, value: number): void;
}
