import { changeInPoints, hasBreakBetween } from '../../domain/indicators/change.ts';
import { type Explanation, explainCell } from '../../domain/indicators/explain.ts';
import type { Place } from '../../domain/indicators/place.ts';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { DatasetState } from '../../state/atlasStore.ts';
import type { Shown } from '../../state/selectors/shown.ts';

export interface ExplainedPeriod {
  readonly period: PeriodId;
  readonly explanation: Explanation;
}

/** Everything the dialog shows about one figure of the view. */
export interface ExplainedFigure {
  readonly area: Area;
  readonly place: Place;
  /** Areas whose published figures are added up; the area itself where it is published. */
  readonly members: readonly Area[];
  /** One period, or the earlier and the later one of a difference. */
  readonly periods: readonly ExplainedPeriod[];
  /** Later minus earlier, null where a value and no difference is explained. */
  readonly change: Cell | null;
}

/**
 * Retraces the figure of `area` at `period` in the current view; in a comparison also that of the
 * compared period and the difference. Null where the view has no such figure.
 */
export function explainShown(
  shown: Shown,
  dataset: DatasetState,
  figure: { readonly area: AreaId; readonly period: PeriodId },
): ExplainedFigure | null {
  const { indicator, figures, rowOf } = shown.base;
  const row = rowOf.get(figure.area);
  const area = dataset.package.areas.find(({ id }) => id === figure.area);
  const place = row === undefined ? undefined : figures.places[row];
  if (row === undefined || area === undefined || place === undefined) return null;
  if (!figures.periods.includes(figure.period)) return null;
  const against = shown.view.compareWith === figure.period ? null : shown.view.compareWith;
  const explain = (period: PeriodId): ExplainedPeriod => ({
    period,
    explanation: explainCell({ indicator, series: dataset.series, place, period }),
  });
  const later = explain(figure.period);
  const earlier = against === null ? null : explain(against);
  return {
    area,
    place,
    members: place.members.flatMap(
      (id) => dataset.package.areas.find((one) => one.id === id) ?? [],
    ),
    periods: earlier === null ? [later] : [earlier, later],
    change: earlier === null ? null : changeBetween(shown, row, earlier, later),
  };
}

/** The change with the flag `break` only where one lies between the two periods. */
function changeBetween(
  { base }: Shown,
  row: number,
  earlier: ExplainedPeriod,
  later: ExplainedPeriod,
): Cell {
  const change = changeInPoints(earlier.explanation.value, later.explanation.value);
  const indexOf = ({ period }: ExplainedPeriod) => base.figures.periods.indexOf(period);
  const broken = hasBreakBetween(base.figures, row, indexOf(earlier), indexOf(later));
  const others = change.flags.filter((flag) => flag !== 'break');
  return { ...change, flags: broken ? [...others, 'break'] : others };
}
