import { addCells } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';

/**
 * Average of stock figures over time, such as the unemployed at the end of each month: the only way to
 * sum them up, since the same person stands in many of them. `expected` is the number of figures a
 * whole period has (12); with fewer, or with one missing, the average is `missing`: the rest of a year
 * cannot stand for the year. Withheld figures make it an `interval`.
 *
 * Throws a RangeError for more figures than expected, and unless `expected` is a whole number above 0.
 * Source: Bundesagentur für Arbeit, Methodische Hinweise: Bestände und Anwesenheitsgesamtheiten.
 */
export function averageOfStocks(cells: readonly Cell[], expected: number): Cell {
  if (!Number.isInteger(expected) || expected < 1 || cells.length > expected) {
    throw new RangeError(`${cells.length} figures where ${expected} make a period`);
  }
  const sum = addCells(cells.map((cell) => ({ cell, sign: 1 })));
  if (cells.length < expected) return { kind: 'missing', flags: sum.flags };
  if (sum.kind === 'number') return { ...sum, value: sum.value / expected };
  if (sum.kind === 'interval' || sum.kind === 'masked') {
    const { low, high, flags } = sum;
    return { kind: 'interval', low: low / expected, high: high / expected, flags };
  }
  return sum;
}
