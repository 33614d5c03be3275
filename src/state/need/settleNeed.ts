import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { NeedPart, NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { ViewState } from '../viewState.ts';
import { knownFilter } from './knownFilter.ts';
import type { NeedView } from './needView.ts';
import { firstNeedView } from './questionOf.ts';

export interface SettledView {
  readonly view: ViewState;
  /** Ids of the question that the package does not know and that were left out. */
  readonly dropped: readonly string[];
}

/**
 * Brings a view of Bedarf & Angebot in line with the inventory, once that is known: without a question
 * it asks the package's first; unknown ids and repeated indicators are left out of a question that came
 * with a link, and neutral indicators get a direction. A package without questions has no such view. Any
 * other view stays as it is, the same object.
 */
export function settleNeed(
  view: ViewState,
  atlas: AtlasPackage,
  inventory: Inventory | null | undefined,
): SettledView {
  if (view.view !== 'need' || inventory === undefined) return { view, dropped: [] };
  const first = inventory === null ? null : firstNeedView(inventory);
  if (inventory === null || first === null) {
    return { view: { ...view, view: 'explore' }, dropped: [] };
  }
  if (view.need === null) return { view: { ...view, need: first }, dropped: [] };
  const asked = view.need.question;
  const { filter, dropped: unfiltered } = knownFilter(view.need.filter, atlas, inventory);
  const { question, dropped: unasked } = knownQuestion(asked, { atlas, inventory });
  const dropped = [...unasked, ...unfiltered];
  if (dropped.length === 0) {
    const isDirected = question.parts.every((part, index) => part === asked.parts[index]);
    return { view: isDirected ? view : { ...view, need: { ...view.need, question } }, dropped };
  }
  const askable = question.parts.length > 0 && question.categories.length > 0;
  // What-ifs and own places are about offers: they outlive a question that cannot be asked.
  const need: NeedView = { ...view.need, question: askable ? question : first.question, filter };
  return { view: { ...view, need }, dropped };
}

function knownQuestion(
  question: NeedQuestion,
  known: { readonly atlas: AtlasPackage; readonly inventory: Inventory },
): { readonly question: NeedQuestion; readonly dropped: readonly string[] } {
  const { atlas, inventory } = known;
  const { targetGroups, categories, presets } = inventory;
  const indicators = new Map(atlas.catalogue.indicators.map((one) => [one.id, one]));
  const dropped: string[] = [];
  const keep = <Value>(value: Value, isKnown: boolean, id: string): readonly Value[] => {
    if (!isKnown) dropped.push(id);
    return isKnown ? [value] : [];
  };
  const [group] = keep(
    question.targetGroup,
    targetGroups.some(({ id }) => id === question.targetGroup),
    question.targetGroup,
  );
  const [preset] = keep(
    question.preset,
    question.preset === null || presets.some(({ id }) => id === question.preset),
    question.preset ?? '',
  );
  const settled: NeedQuestion = {
    ...question,
    preset: preset ?? null,
    targetGroup: group ?? targetGroups[0]?.id ?? question.targetGroup,
    parts: question.parts.flatMap((part, position) => {
      const indicator = indicators.get(part.indicator);
      const isFirst =
        question.parts.findIndex((one) => one.indicator === part.indicator) === position;
      return keep(
        directed(part, indicator?.polarity === 'neutral'),
        indicator !== undefined && isFirst,
        part.indicator,
      );
    }),
    categories: question.categories.flatMap((id) =>
      keep(
        id,
        categories.some((one) => one.id === id),
        id,
      ),
    ),
    // Which kinds there are is up to the records, also those of this device: none is unknown.
    kinds: question.kinds.filter(({ category }) => categories.some(({ id }) => id === category)),
  };
  return { question: settled, dropped };
}

/** A neutral indicator counts as need where the link does not say which way it counts. */
function directed(part: NeedPart, isNeutral: boolean): NeedPart {
  return isNeutral && part.direction === null ? { ...part, direction: 'high_need' } : part;
}
