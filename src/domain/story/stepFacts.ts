/** What of a step's view matters to those who look at it from the last row. */
export interface StepFacts {
  /** The package knows all of the view; another one would be shown otherwise. */
  readonly isKnown: boolean;
  /** What fills the view: `map`, `ranking`, `trend`, `table`, or the id of another view. */
  readonly face: string;
  /** A map that says where, not how well: what it shows has no direction. */
  readonly isOrienting: boolean;
  /** Every indicator of the view names a source. */
  readonly hasSource: boolean;
  /** Areas that are named in the picture: the selected and the highlighted ones. */
  readonly labelledAreas: number;
  /** Classes of the map; 0 where nothing is classed. */
  readonly classCount: number;
  /** The same text where two steps look at the same places. */
  readonly camera: string;
  /** The same text where two steps look at the same figures. */
  readonly layer: string;
}
