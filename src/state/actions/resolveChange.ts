import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Notice } from '../atlasStore.ts';
import { indicatorById } from '../indicatorById.ts';
import { nearestPeriod } from '../url/nearestPeriod.ts';
import { DEFAULT_CLASSIFICATION, type ViewState } from '../viewState.ts';

export type ViewChange = Partial<Omit<ViewState, 'v' | 'note' | 'page'>>;

/**
 * Carries a change through to the fields that depend on it: a period the indicator has, a comparison
 * with another one, and own class limits only for the measure they were made for.
 */
export function resolveChange(
  atlas: AtlasPackage,
  before: ViewState,
  change: ViewChange,
): { readonly view: ViewState; readonly notice: Notice | null } {
  const wanted: ViewState = { ...before, ...change };
  const indicator = indicatorById(atlas, wanted.indicator);
  const period = nearestPeriod(indicator, wanted.period);
  const against = wanted.compareWith;
  const compareWith =
    against !== null && against !== period && indicator.periods.includes(against) ? against : null;
  const sameMeasure =
    before.indicator === wanted.indicator &&
    (before.compareWith === null) === (compareWith === null);
  const classification =
    wanted.classification.method === 'manual' && !sameMeasure && !change.classification
      ? DEFAULT_CLASSIFICATION
      : wanted.classification;
  return {
    view: { ...wanted, period, compareWith, classification },
    notice:
      period === wanted.period
        ? null
        : { kind: 'period_changed', wanted: wanted.period, shown: period },
  };
}
