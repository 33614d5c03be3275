import type { ReadingMove } from '../figure/useChartReading.ts';
import type { TrendModel } from '../trend/trendModel.ts';
import { firstFocus, trendMove } from '../trend/trendNavigation.ts';

/** The figure that is read: indexes of panel, its curve and its period. */
export interface PanelFocus {
  readonly panel: number;
  readonly curve: number;
  readonly period: number;
}

/** Where reading starts: the first panel that has anything to read. */
export function firstPanelFocus(
  models: readonly TrendModel[],
  current: string | null,
): PanelFocus | null {
  for (const [panel, model] of models.entries()) {
    const focus = firstFocus(model, periodIn(model, current));
    if (focus !== null) return { panel, ...focus };
  }
  return null;
}

/**
 * What a key does: as in a single trend within a panel, except that the Page keys go to the panel before
 * and after, to the same series and period where it has them. Null for other keys.
 */
export function smallLinesMove(
  models: readonly TrendModel[],
  from: PanelFocus,
  key: string,
): ReadingMove<PanelFocus> | null {
  const model = models[from.panel];
  if (model === undefined) return null;
  if (key === 'PageDown' || key === 'PageUp') {
    return { kind: 'focus', focus: inPanel(models, from, key === 'PageDown' ? 1 : -1) };
  }
  const move = trendMove(model, from, key);
  if (move === null || move.kind === 'leave') return move;
  const focus = { panel: from.panel, ...move.focus };
  return move.kind === 'pin' ? { kind: 'pick', focus } : { kind: 'focus', focus };
}

/** Whether the panels still have such a figure. */
export function isInPanels(models: readonly TrendModel[], focus: PanelFocus): boolean {
  const model = models[focus.panel];
  return (
    model !== undefined && focus.curve < model.curves.length && focus.period < model.periods.length
  );
}

/** The period of another panel's figure in this one; null where it does not have it. */
export function periodIn(model: TrendModel, period: string | null | undefined): number | null {
  const found = model.periods.findIndex(({ id }) => id === period);
  return found < 0 ? null : found;
}

/** The next panel in a direction that has anything to read; the same focus where there is none. */
function inPanel(models: readonly TrendModel[], from: PanelFocus, step: 1 | -1): PanelFocus {
  const own = models[from.panel]!;
  for (let panel = from.panel + step; panel >= 0 && panel < models.length; panel += step) {
    const model = models[panel]!;
    if (model.curves.length === 0 || model.periods.length === 0) continue;
    const series = own.curves[from.curve]?.series.id;
    const curve = model.curves.findIndex((one) => one.series.id === series);
    const period = periodIn(model, own.periods[from.period]?.id);
    return { panel, curve: Math.max(curve, 0), period: period ?? model.periods.length - 1 };
  }
  return from;
}
