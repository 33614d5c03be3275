import { setBounds } from '../coverage/columnOfBounds.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, STATE_CODE } from '../model/column.ts';

/**
 * Counts of areas in which a suppressed one is bounded by what the published total leaves: from 0 to
 * the total less all counts that are known. Says nothing that the total does not say, and lets sums
 * over the city be ranges instead of nothing. For computing only; a view shows the count as it is.
 */
export function boundByTotal(counts: Column, total: Cell): Column {
  const whole = boundsOf(total);
  if (whole === null) return counts;
  let known = 0;
  counts.low.forEach((low) => {
    if (!Number.isNaN(low)) known += low;
  });
  const left = Math.max(0, whole.high - known);
  const bounded: Column = {
    low: counts.low.slice(),
    high: counts.high.slice(),
    state: counts.state.slice(),
    flags: counts.flags,
  };
  counts.state.forEach((state, area) => {
    if (state === STATE_CODE.suppressed) setBounds(bounded, area, { low: 0, high: left });
  });
  return bounded;
}
