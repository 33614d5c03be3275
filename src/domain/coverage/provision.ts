import { addCells, boundsOf } from '../indicators/addCells.ts';
import { divideCells } from '../indicators/divideCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, emptyColumn, STATE_CODE } from '../model/column.ts';
import { setBounds } from './columnOfBounds.ts';
import { groupByIndex } from './groupByIndex.ts';
import type { Supply } from './selectSupply.ts';

/**
 * Supply of the offers that stand in each area. An area with an offer whose capacity is not stated is
 * `missing`: its places are more than those known. Areas without offers have 0. Offers in no area (-1)
 * count nowhere here; distance-based measures count them.
 */
export function supplyByArea(
  supply: Supply,
  areaOfOffer: ArrayLike<number>,
  areaCount: number,
): Column {
  const groups = groupByIndex(areaOfOffer, areaCount);
  const column = emptyColumn(areaCount);
  const unstated = new Set(
    supply.leftOut
      .filter(({ reason }) => reason === 'capacity_unstated')
      .map(({ offer }) => areaOfOffer[offer]!),
  );
  for (let area = 0; area < areaCount; area += 1) {
    let total = 0;
    for (const offer of groups.members.subarray(groups.start[area]!, groups.start[area + 1]!)) {
      total += supply.amount[offer]!;
    }
    const absence = unstated.has(area) ? STATE_CODE.missing : 0;
    setBounds(column, area, { low: total, high: total }, absence);
  }
  return column;
}

export interface PerHeadOptions {
  /** 100 or 1,000. */
  readonly per: number;
  /** Target groups smaller than this are flagged `low_denominator`; null flags none. */
  readonly minimumTarget: number | null;
}

/**
 * Places or offers per 100 or 1,000 heads of the target group. States as for any rate: an interval
 * where the target group is withheld, `not_applicable` where it is empty or may be. For a larger area
 * add supply and target group first; never average rates.
 */
export function supplyPerHead(available: Cell, target: Cell, options: PerHeadOptions): Cell {
  const { per: factor, minimumTarget: minimumDenominator } = options;
  return divideCells(available, target, { factor, kind: 'rate', minimumDenominator });
}

/** A standard such as 35 places per 100 children. */
export interface ProvisionStandard {
  readonly places: number;
  readonly per: number;
}

/**
 * Places that are missing to meet a standard: target group × standard − available; negative where
 * there are more than needed. In places, so that areas can be added and compared, unlike a difference
 * of ranks. States as for any sum. Throws a RangeError for a standard that is no standard.
 */
export function supplyGap(available: Cell, target: Cell, standard: ProvisionStandard): Cell {
  if (!(standard.places >= 0 && standard.per > 0)) {
    throw new RangeError(`supplyGap: a standard of ${standard.places} per ${standard.per}`);
  }
  const required = scaleCell(target, standard.places / standard.per);
  return addCells([
    { cell: required, sign: 1 },
    { cell: available, sign: -1 },
  ]);
}

function scaleCell(cell: Cell, factor: number): Cell {
  const bounds = boundsOf(cell);
  if (bounds === null) return cell;
  if (cell.kind === 'number') return { ...cell, value: cell.value * factor };
  const { flags } = cell;
  return { kind: 'interval', low: bounds.low * factor, high: bounds.high * factor, flags };
}
