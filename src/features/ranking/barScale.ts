import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { cellAt, STATE_CODE } from '../../domain/model/column.ts';
import type { Shown } from '../../state/selectors/shown.ts';

export interface BarScale {
  /** Value at the left and right end of every bar's cell. */
  readonly domain: readonly [low: number, high: number];
  /** Where the line of the city stands; null where it has no number, and for counts, which do not compare. */
  readonly city: number | null;
  /** Class colours the bars take, as on the map. */
  readonly ramp: string;
}

/** One scale for all bars: from zero to the largest number of any period, so that bars do not jump. */
export function barScaleOf({ base, values, periodIndex, classification }: Shown): BarScale {
  const width = base.figures.periods.length;
  let low = 0;
  let high = 0;
  for (const id of base.areaIds) {
    const row = base.rowOf.get(id)!;
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) {
      if (values.state[cell] !== STATE_CODE.number) continue;
      low = Math.min(low, values.low[cell]!);
      high = Math.max(high, values.low[cell]!);
    }
  }
  const cityRow = base.rowOf.get(base.city.id)!;
  const city = cellAt(values, cityRow * width + periodIndex);
  const kind = classification.method === 'diverging' ? 'diverging' : 'sequential';
  return {
    domain: [low, high === low ? low + 1 : high],
    city: city.kind === 'number' && !drawsSymbols(base) ? city.value : null,
    ramp: `${kind}-${Math.max(1, classification.classCount)}`,
  };
}
