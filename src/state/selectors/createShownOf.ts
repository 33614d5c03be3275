import { classifyWithIntervals } from '../../domain/classify/classOf.ts';
import { changesAgainst } from '../../domain/indicators/change.ts';
import type { Figures } from '../../domain/indicators/evaluate.ts';
import { gatherPeriod } from '../../domain/indicators/gatherPeriod.ts';
import { type Column, STATE_CODE } from '../../domain/model/column.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { rankAreas } from '../../domain/ranking/rankAreas.ts';
import type { ClassificationChoice, ViewState } from '../viewState.ts';
import { classifyFigures } from './classifyFigures.ts';
import { memoiseLatest } from './memoiseLatest.ts';
import type { Shown, ShownFigures, ShownMode } from './shown.ts';

/**
 * Values or differences, classes and ranks of one indicator as a view asks for them; remembers its
 * latest result, and its parts apart from each other.
 */
export function createShownOf(): (view: ViewState, base: ShownFigures) => Shown {
  const valuesOf = memoiseLatest((figures: Figures, against: PeriodId | null) =>
    against === null ? figures.values : changesAgainst(figures, against),
  );
  const rowsOf = memoiseLatest((base: ShownFigures) =>
    base.areaIds.map((id) => base.rowOf.get(id)!),
  );
  const currentOf = memoiseLatest((values: Column, base: ShownFigures, period: number) =>
    gatherPeriod(values, {
      width: base.figures.periods.length,
      period,
      places: rowsOf(base),
    }),
  );
  const classificationOf = memoiseLatest(
    (
      values: Column,
      base: ShownFigures,
      choice: ClassificationChoice,
      period: number | null,
      mode: ShownMode,
    ) =>
      classifyFigures({
        values,
        rows: rowsOf(base),
        width: base.figures.periods.length,
        period,
        choice,
        mode,
      }),
  );
  const classesOf = memoiseLatest(classifyWithIntervals);
  const certainOf = memoiseLatest(withoutBareCounts);
  const rankingOf = memoiseLatest((certain: Column) =>
    rankAreas({ column: certain, direction: 'descending' }),
  );
  return memoiseLatest((view: ViewState, base: ShownFigures): Shown => {
    const mode: ShownMode = view.compareWith === null ? 'value' : 'difference';
    const periodIndex = base.figures.periods.indexOf(view.period);
    const values = valuesOf(base.figures, view.compareWith);
    const current = currentOf(values, base, periodIndex);
    const certain = certainOf(current, base, mode);
    const pooled = view.classification.scope === 'all';
    const classification = classificationOf(
      values,
      base,
      view.classification,
      pooled ? null : periodIndex,
      mode,
    );
    return {
      view,
      base,
      mode,
      periodIndex,
      values,
      current,
      classification,
      classes: classesOf(classification, certain),
      ranking: rankingOf(certain),
    };
  });
}

/**
 * A range of a single area that begins at zero says no more than "fewer than three": it must be
 * neither ranked nor coloured, even where its bounds leave no doubt, and counts as masked. Other
 * ranges (a withheld part of a denominator, a sum over several areas) are ranked and coloured where
 * their bounds are certain.
 */
function withoutBareCounts(current: Column, base: ShownFigures, mode: ShownMode): Column {
  const state = current.state.map((code, index) => {
    if (code !== STATE_CODE.interval || !isLone(base, base.areaIds[index]!)) return code;
    const isBare = mode === 'difference' || current.low[index]! <= 0;
    return isBare ? STATE_CODE.masked : code;
  });
  return { ...current, state };
}

function isLone(base: ShownFigures, area: AreaId): boolean {
  return base.figures.places[base.rowOf.get(area)!]?.members.length === 1;
}
