import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import type { TableRow } from './tableRows.ts';

/** The deviation table as it is on the screen. */
export interface DrawnDeviations {
  readonly shown: CompareShown;
  /** In the order of the screen. */
  readonly rows: readonly TableRow[];
  /** Of each place by indicator; null unless asked for. */
  readonly marks: ReadonlyMap<string, readonly DeviationMark[]> | null;
}
