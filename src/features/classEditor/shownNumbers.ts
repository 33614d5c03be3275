import { STATE_CODE } from '../../domain/model/column.ts';
import type { Shown } from '../../state/selectors/shown.ts';

/** The numbers the classes were made from: of all periods or of the one shown, areas of the map only. */
export function shownNumbers(shown: Shown): readonly number[] {
  const { base, values, periodIndex, view } = shown;
  const width = base.figures.periods.length;
  const periods =
    view.classification.scope === 'all'
      ? Array.from({ length: width }, (_, index) => index)
      : [periodIndex];
  return base.areaIds.flatMap((area) =>
    periods
      .map((period) => base.rowOf.get(area)! * width + period)
      .filter((cell) => values.state[cell] === STATE_CODE.number)
      .map((cell) => values.low[cell]!),
  );
}
