import { STAGE_LIMITS } from '../../../domain/story/checkStory.ts';
import type { Atlas } from '../../../state/atlas.ts';
import { decodeView } from '../../../state/url/decodeView.ts';
import { encodeView } from '../../../state/url/encodeView.ts';

/**
 * The view of a step with no more classes than can be told apart from the last row; the same text
 * where it has none too many. Limits set by hand have a meaning and stay as they are.
 *
 * @param fragment the view as in a link, without `#`
 */
export function atMostFiveClasses(atlas: Atlas, fragment: string): string {
  const { view } = decodeView(fragment, atlas.source.package);
  const { classification } = view;
  const { classes } = STAGE_LIMITS;
  if (classification.method === 'manual' || classification.classCount <= classes) return fragment;
  return encodeView({ ...view, classification: { ...classification, classCount: classes } });
}
