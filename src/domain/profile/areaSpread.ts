import { isConstant } from '../composite/isConstant.ts';
import { momentsOf } from '../composite/moments.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import { changeOf, type PeriodPair } from './changeOverTime.ts';
import type { FigureReader } from './profileFigures.ts';

/** Fewer areas say nothing of how far areas usually lie apart. */
const LEAST_AREAS_FOR_SPREAD = 5;

/**
 * How far areas usually lie apart: the population standard deviation of those cells that are numbers
 * and rest on enough cases (not flagged `low_denominator`). Null with fewer than five of them, or where
 * all are the same.
 */
export function areaSpread(cells: readonly Cell[]): number | null {
  const numbers = Float64Array.from(
    cells.flatMap((cell) =>
      cell.kind === 'number' && !cell.flags.includes('low_denominator') ? [cell.value] : [],
    ),
  );
  if (numbers.length < LEAST_AREAS_FOR_SPREAD || isConstant(numbers)) return null;
  return momentsOf(numbers).deviation;
}

/** Spread of the areas' values in one period. */
export function spreadOfValues(reader: FigureReader, peers: Peers, period: number): number | null {
  return reader.remember(`${peers.key} ${period}`, () =>
    areaSpread(peers.ids.map((peer) => reader.value(peer, period))),
  );
}

/** Spread of the areas' changes between two periods, in the measure in which they are told. */
export function spreadOfChanges(
  reader: FigureReader,
  peers: Peers,
  pair: PeriodPair,
): number | null {
  return reader.remember(`${peers.key} ${pair.from}-${pair.to}`, () =>
    areaSpread(peers.ids.map((peer) => changeOf(reader, peer, pair))),
  );
}

/** Areas with a key that is the same for the same areas. */
export interface Peers {
  readonly ids: readonly AreaId[];
  readonly key: string;
}

export function keyedPeers(ids: readonly AreaId[]): Peers {
  return { ids, key: ids.join(',') };
}
