import { requiredSeries } from '../../domain/indicators/evaluate.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { StepFacts } from '../../domain/story/stepFacts.ts';
import type { StoryStep } from '../../domain/story/story.ts';
import { indicatorsOfSet } from '../compare/indicatorsOfSet.ts';
import { indicatorById } from '../indicatorById.ts';
import { settleView } from '../settleView.ts';
import { decodeView } from '../url/decodeView.ts';
import type { ViewState } from '../viewState.ts';
import { checkStepView } from './checkStepView.ts';

/** What `checkStory` asks of a step's view; null where the step has none. */
export function readStepFacts(
  step: StoryStep,
  known: { readonly atlas: AtlasPackage; readonly inventory: Inventory | null | undefined },
): StepFacts | null {
  if (step.view === null) return null;
  const { atlas, inventory } = known;
  const { view } = settleView(decodeView(step.view, atlas).view, atlas, inventory);
  const indicator = indicatorById(atlas, view.indicator);
  const isMap = view.view === 'explore' && view.face === 'map';
  const shown = shownIndicators(view, atlas);
  const labelled = new Set([...view.areas, ...(step.highlight === null ? [] : [step.highlight])]);
  return {
    // What an inventory that has not arrived knows is not judged.
    isKnown: inventory === undefined || checkStepView(step.view, { atlas, inventory }).length === 0,
    face: view.view === 'explore' ? view.face : view.view,
    isOrienting: isMap && view.compareWith === null && indicator.polarity === 'neutral',
    hasSource: shown.every((id) => hasSource(id, atlas)),
    labelledAreas: labelled.size,
    classCount: isMap && indicator.kind !== 'count' ? view.classification.classCount : 0,
    camera: [view.level, ...[...view.areas].sort()].join(' '),
    layer: [view.view, ...(view.view === 'need' ? [] : [view.indicator])].join(' '),
  };
}

function shownIndicators(view: ViewState, atlas: AtlasPackage): readonly IndicatorId[] {
  if (view.view === 'need') return (view.need?.question.parts ?? []).map((part) => part.indicator);
  if (view.view === 'compare' && view.compare !== null) {
    return indicatorsOfSet(view.compare.set, atlas.catalogue).map(({ id }) => id);
  }
  return view.view === 'explore' ? [view.indicator] : [];
}

/** Its own sources, else those of all that it is computed from. */
function hasSource(id: IndicatorId, atlas: AtlasPackage): boolean {
  const indicator = indicatorById(atlas, id);
  if (indicator.sources.length > 0) return true;
  const bases = requiredSeries(indicator).filter((base) => base !== id);
  return bases.length > 0 && bases.every((base) => indicatorById(atlas, base).sources.length > 0);
}
