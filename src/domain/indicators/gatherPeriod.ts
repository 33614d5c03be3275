import { type Column, emptyColumn } from '../model/column.ts';

/** The cells of some places at one period, in the order of `places`, out of a place-major column. */
export function gatherPeriod(
  values: Column,
  layout: {
    readonly width: number;
    readonly period: number;
    readonly places: readonly number[];
  },
): Column {
  const gathered = emptyColumn(layout.places.length);
  layout.places.forEach((place, index) => {
    const from = place * layout.width + layout.period;
    gathered.low[index] = values.low[from]!;
    gathered.high[index] = values.high[from]!;
    gathered.state[index] = values.state[from]!;
    gathered.flags[index] = values.flags[from]!;
  });
  return gathered;
}
