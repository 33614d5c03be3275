import { boundsOf } from '../indicators/addCells.ts';
import { changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import { areaSpread } from '../profile/areaSpread.ts';

/** Where a compared place stands in one indicator. */
export interface Deviation {
  readonly value: Cell;
  /** What the place is measured from: the city, its parent, the Land or another area. */
  readonly reference: Cell;
  /** Value minus reference in the indicator's unit; a range where one of them is. */
  readonly difference: Cell;
  /**
   * The difference in standard deviations of the areas' values; null where it is a range or absent, or
   * where the areas have no spread to speak of.
   */
  readonly standardised: number | null;
}

export interface DeviationRow {
  readonly deviations: readonly Deviation[];
  /**
   * From the least to the greatest of the areas' certain values, places and references with their ranges
   * included; null where nothing has a value. Withheld values of other areas do not stretch it.
   */
  readonly scale: readonly [low: number, high: number] | null;
  /** How far the places stand off at most, for sorting; null where no place can be placed. */
  readonly size: number | null;
}

/**
 * One indicator of a deviation table. `areas` are the cells of all areas of the level at the period,
 * `places` those of the compared places with what each is measured from. A deviation is told in the
 * indicator's own unit; its size is judged by the spread of the areas (population standard deviation of
 * at least five certain values), so that indicators of different units can be sorted together.
 * Withheld and missing values have no size and are sorted last.
 */
export function deviationRow(options: {
  readonly areas: readonly Cell[];
  readonly places: readonly { readonly value: Cell; readonly reference: Cell }[];
}): DeviationRow {
  const { areas, places } = options;
  const spread = areaSpread(areas);
  const deviations = places.map(({ value, reference }): Deviation => {
    const difference = changeInPoints(reference, value);
    const isSure = difference.kind === 'number' && spread !== null;
    return {
      value,
      reference,
      difference,
      standardised: isSure ? difference.value / spread : null,
    };
  });
  const sizes = deviations.flatMap(({ standardised }) =>
    standardised === null ? [] : [Math.abs(standardised)],
  );
  return {
    deviations,
    scale: extentOf([
      ...areas.filter(({ kind }) => kind === 'number'),
      ...places.flatMap(({ value, reference }) => [value, reference]),
    ]),
    size: sizes.length === 0 ? null : Math.max(...sizes),
  };
}

/** Rows with the largest deviation first; rows without a size keep their order at the end. */
export function bySizeOfDeviation<Row extends { readonly size: number | null }>(
  rows: readonly Row[],
): readonly Row[] {
  const unsized = Number.NEGATIVE_INFINITY;
  return rows.toSorted((one, other) => {
    const [a, b] = [one.size ?? unsized, other.size ?? unsized];
    return a === b ? 0 : b - a;
  });
}

function extentOf(cells: readonly Cell[]): readonly [low: number, high: number] | null {
  const bounds = cells.flatMap((cell) => boundsOf(cell) ?? []);
  if (bounds.length === 0) return null;
  return [Math.min(...bounds.map(({ low }) => low)), Math.max(...bounds.map(({ high }) => high))];
}
