import type { Guess, StoryStep } from '../../../../domain/story/story.ts';
import type { Atlas } from '../../../../state/atlas.ts';
import { decodeView } from '../../../../state/url/decodeView.ts';

/**
 * What is guessed at a step: what it asks for, as far as its view has that. A trend can be drawn only
 * on a chart, and an area looked for only among figures of Erkunden.
 */
export function guessKind(atlas: Atlas, step: StoryStep): Guess {
  if (step.guess === 'none' || step.view === null) return 'none';
  const { view } = decodeView(step.view, atlas.source.package);
  if (view.view !== 'explore') return 'none';
  return step.guess === 'trend' && view.face !== 'trend' ? 'none' : step.guess;
}
