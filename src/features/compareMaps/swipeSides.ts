import type { PeriodId } from '../../domain/model/ids.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import type { CompareView, MapLayer, SwipeSide } from '../../state/compare/compareView.ts';
import { nearestPeriod } from '../../state/url/nearestPeriod.ts';

/** What one of two swiped maps shows. */
export interface ShownSide {
  readonly figures: IndicatorFigures;
  readonly period: PeriodId;
  readonly layer: MapLayer;
}

export type ShownSides = readonly [left: ShownSide, right: ShownSide];

/**
 * The two swiped maps as a person chose them; else the two periods of the leading indicator where one is
 * compared with, the pair of indicators, or its first period and the one shown. Null where there is only
 * one map to show.
 */
export function swipeSides(shown: CompareShown): ShownSides | null {
  const { compare, pair, sides } = shown;
  if (compare.sides !== null && sides !== null) {
    const chosen = (at: 0 | 1): ShownSide => ({ ...compare.sides![at], figures: sides[at] });
    return [chosen(0), chosen(1)];
  }
  const lead = leadingFigures(shown);
  if (lead === undefined) return null;
  if (lead.against !== null) return [valuesOf(lead, lead.against), valuesOf(lead)];
  if (pair !== null) return [valuesOf(pair[0]), valuesOf(pair[1])];
  const [earliest] = lead.indicator.periods;
  if (earliest === undefined || earliest === lead.period) return null;
  return [valuesOf(lead, earliest), valuesOf(lead)];
}

/** The indicator that leads the view, or the first of the set where that is another one. */
export function leadingFigures({ indicators, view }: CompareShown): IndicatorFigures | undefined {
  return indicators.find(({ indicator }) => indicator.id === view.indicator) ?? indicators[0];
}

/** Indicators that a side can show: those of the set, of the pair and of the two sides. */
export function offeredForSides({ indicators, pair, sides }: CompareShown) {
  const all = [...indicators, ...(pair ?? []), ...(sides ?? [])].map(({ indicator }) => indicator);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Both sides after a choice; another indicator is shown at the nearest period that it has. */
export function withChoice(
  sides: ShownSides,
  at: 0 | 1,
  change: Partial<Omit<ShownSide, 'figures'>> & Pick<Partial<ShownSide['figures']>, 'indicator'>,
): NonNullable<CompareView['sides']> {
  const [left, right] = sides.map(({ figures, period, layer }, side): SwipeSide => {
    const { indicator } = figures;
    if (side !== at) return { indicator: indicator.id, period, layer };
    const shown = change.indicator ?? indicator;
    return {
      indicator: shown.id,
      period: nearestPeriod(shown, change.period ?? period),
      layer: change.layer ?? layer,
    };
  });
  return [left!, right!];
}

function valuesOf(figures: IndicatorFigures, period = figures.period): ShownSide {
  return { figures, period, layer: 'values' };
}
