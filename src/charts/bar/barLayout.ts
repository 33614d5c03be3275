import type { Cell } from '../../domain/model/cell.ts';
import { cellSpan } from '../cells/cellExtent.ts';

export interface BarLayout {
  /** From zero to the value, in percent of the width; null for a cell without a number. */
  readonly bar: Extent | null;
  /** Between the bounds of a withheld figure. */
  readonly range: Extent | null;
  /** Where zero stands, for axes with negative values; null at the left edge. */
  readonly zero: number | null;
  /** Where the city stands; null when unknown or outside. */
  readonly city: number | null;
}

export interface Extent {
  readonly start: number;
  readonly length: number;
}

/**
 * Bar of one table row on a scale common to all rows. `domain` is what the column spans; zero is
 * always on it. Values outside are cut at the edge.
 */
export function barLayout(
  cell: Cell,
  domain: readonly [low: number, high: number],
  city: number | null,
): BarLayout {
  const low = Math.min(0, domain[0]);
  const high = Math.max(0, domain[1]);
  const span = high - low || 1;
  const at = (value: number) => percent(Math.min(Math.max((value - low) / span, 0), 1));
  const between = (a: number, b: number): Extent => {
    const [start, end] = [at(Math.min(a, b)), at(Math.max(a, b))];
    return { start, length: percent((end - start) / 100) };
  };
  const ends = cellSpan(cell);
  return {
    bar: cell.kind === 'number' ? between(0, cell.value) : null,
    range: ends !== null && cell.kind !== 'number' ? between(...ends) : null,
    zero: low < 0 ? at(0) : null,
    city: city === null || city < low || city > high ? null : at(city),
  };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
