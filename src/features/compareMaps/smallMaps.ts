import type { PeriodId } from '../../domain/model/ids.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { MAX_PICKED_INDICATORS } from '../../state/compare/compareView.ts';
import { createShownOf } from '../../state/selectors/createShownOf.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { DEFAULT_CLASSIFICATION, type ViewState } from '../../state/viewState.ts';
import { leadingFigures, swipeSides } from './swipeSides.ts';

/** One of several maps: an indicator at a period, classified on its own or with its other periods. */
export interface SmallMap {
  readonly key: string;
  readonly figures: IndicatorFigures;
  readonly shown: Shown;
}

export type SmallMaps = (shown: CompareShown) => readonly SmallMap[];

/** Remembers the figures and classes of every map, so that a change draws only what it changes. */
export function createSmallMaps(): SmallMaps {
  const remembered = new Map<string, (panel: Panel) => Shown>();
  return (shown) =>
    panelsOf(shown).map((panel) => {
      const shownOf = remembered.get(panel.key) ?? createPanelMemory();
      remembered.set(panel.key, shownOf);
      return { key: panel.key, figures: panel.figures, shown: shownOf(panel) };
    });
}

/** A small map draws nothing anew where only something else of the view has changed. */
function createPanelMemory(): (panel: Panel) => Shown {
  const shownOf = createShownOf();
  let latest: ViewState | null = null;
  return ({ view, figures }) => {
    latest = latest !== null && isSameFigure(latest, view) ? latest : view;
    return shownOf(latest, figures.base);
  };
}

interface Panel {
  readonly key: string;
  readonly view: ViewState;
  readonly figures: IndicatorFigures;
}

/** What each map shows, by the arrangement asked for. */
function panelsOf(shown: CompareShown): readonly Panel[] {
  switch (shown.compare.arrangement) {
    case 'periods':
      return periodPanels(shown);
    case 'indicators':
      return shown.indicators
        .slice(0, MAX_PICKED_INDICATORS)
        .map((figures) => panel(shown, figures, figures.period, againstOf(shown, figures)));
    case 'swipe':
      return (swipeSides(shown) ?? []).map(({ figures, period }) =>
        panel(shown, figures, period, null),
      );
  }
}

/** Layers are drawn of the values of one period; their changes are shown as values only. */
function againstOf({ compare }: CompareShown, { against }: IndicatorFigures): PeriodId | null {
  return compare.layer === 'values' ? against : null;
}

function periodPanels(shown: CompareShown): readonly Panel[] {
  const figures = leadingFigures(shown);
  if (figures === undefined) return [];
  return evenlyChosen(figures.indicator.periods, MAX_PICKED_INDICATORS).map((period) =>
    panel(shown, figures, period, null),
  );
}

function panel(
  { view }: CompareShown,
  figures: IndicatorFigures,
  period: PeriodId,
  compareWith: PeriodId | null,
): Panel {
  const { id } = figures.indicator;
  const isOwnLimits = view.classification.method === 'manual' && id !== view.indicator;
  const classification = isOwnLimits ? DEFAULT_CLASSIFICATION : view.classification;
  return {
    key: `${id} ${period} ${compareWith ?? ''}`,
    figures,
    view: {
      ...view,
      indicator: id,
      period,
      compareWith,
      // Colours that mean the same in every map of one indicator.
      classification: { ...classification, scope: 'all' },
    },
  };
}

/** At most `most` of the periods, the first and the last among them. */
export function evenlyChosen<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!,
  );
}

/** Whether two views draw the same figure; what else a view holds is no matter to a small map. */
function isSameFigure(one: ViewState, other: ViewState): boolean {
  const [a, b] = [one.classification, other.classification];
  return (
    one.level === other.level &&
    a.method === b.method &&
    a.classCount === b.classCount &&
    a.rounded === b.rounded &&
    a.breaks === b.breaks
  );
}
