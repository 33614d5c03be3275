import type { IndicatorId } from '../../domain/model/ids.ts';
import type { NeedPart, NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { Atlas } from '../../state/atlas.ts';
import { shownView } from '../../state/atlasStore.ts';
import { changeQuestion, tryQuestion } from '../../state/need/needActions.ts';

/** Changes that leave the words of the question true: whom it is about and which offers stay. */
type Refinement = Partial<Omit<NeedQuestion, 'preset' | 'targetGroup' | 'categories' | 'kinds'>>;

/** Asks the same question in another way; it keeps the name of the preset it began with. */
export function refineQuestion(atlas: Atlas, change: Refinement): Promise<void> {
  return changeQuestion(atlas, { ...change, preset: presetIn(atlas) });
}

/** The same while a slider moves; `refineQuestion` ends it. */
export function tryRefinement(atlas: Atlas, change: Refinement): Promise<void> {
  return tryQuestion(atlas, { ...change, preset: presetIn(atlas) });
}

export function withWeight(
  parts: readonly NeedPart[],
  indicator: IndicatorId,
  weight: number,
): readonly NeedPart[] {
  return parts.map((part) => (part.indicator === indicator ? { ...part, weight } : part));
}

/** Share of every weight in all, 0 to 1; all 0 where there is no weight. */
export function weightShares(parts: readonly NeedPart[]): readonly number[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ weight }) => (total === 0 ? 0 : weight / total));
}

function presetIn(atlas: Atlas): string | null {
  return shownView(atlas.store.getState()).need?.question.preset ?? null;
}
