import { columnOfNumbers } from '../coverage/columnOfBounds.ts';
import { meanOfAll } from '../coverage/meanByArea.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import { boundByTotal } from './boundByTotal.ts';

/** A group whose reach is compared. */
export interface EquityGroup {
  readonly id: string;
  /** Heads per area, and all that belong to an area as published. */
  readonly heads: Column;
  readonly total: Cell;
}

export interface GroupReach {
  readonly id: string;
  /** Share of the group with an offer within reach, per cent; a range where counts are withheld. */
  readonly share: Cell;
  /** Points above (or below) everyone; a range that covers both ranges. */
  readonly difference: Cell;
}

/**
 * How the reach of the offers differs between groups of people: the share of each group with an offer
 * within reach against the share of everyone. Within a district all groups are taken to live alike
 * over its sites, so only differences between districts show; the figure says nothing about people.
 *
 * Source: the comparison of resource and population shares of the Urban Institute's Spatial Equity Data
 * Tool, with population in reach in place of tracts.
 */
export function equityOfReach(
  shareByArea: Column,
  everyone: EquityGroup,
  groups: readonly EquityGroup[],
): readonly GroupReach[] {
  const whole = reachOf(shareByArea, everyone);
  return [everyone, ...groups].map((group) => {
    const share = reachOf(shareByArea, group);
    return { id: group.id, share, difference: minus(share, whole) };
  });
}

function reachOf(shareByArea: Column, { heads, total }: EquityGroup): Cell {
  const served = columnsWithShare(shareByArea, boundByTotal(heads, total));
  return cellAt(meanOfAll(served.values, served.weights).cells, 0);
}

/** Areas without a site have no share; their people cannot be placed and are left out of both. */
function columnsWithShare(values: Column, heads: Column) {
  const kept = [...values.low.keys()].filter((area) => !Number.isNaN(values.low[area]!));
  const pick = (column: Column): Column => ({
    low: Float64Array.from(kept, (area) => column.low[area]!),
    high: Float64Array.from(kept, (area) => column.high[area]!),
    state: Uint8Array.from(kept, (area) => column.state[area]!),
    flags: Uint8Array.from(kept, (area) => column.flags[area]!),
  });
  return kept.length === 0
    ? {
        values: columnOfNumbers(new Float64Array(0)),
        weights: columnOfNumbers(new Float64Array(0)),
      }
    : { values: pick(values), weights: pick(heads) };
}

function minus(share: Cell, whole: Cell): Cell {
  const [a, b] = [boundsOf(share), boundsOf(whole)];
  if (a === null) return share;
  if (b === null) return whole;
  const low = a.low - b.high;
  const high = a.high - b.low;
  const exact = share.kind === 'number' && whole.kind === 'number';
  return exact
    ? { kind: 'number', value: low, flags: [] }
    : { kind: 'interval', low, high, flags: [] };
}
