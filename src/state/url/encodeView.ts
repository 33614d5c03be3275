import { encodeCompare } from '../compare/compareCodec.ts';
import { encodeNeed } from '../need/needCodec.ts';
import { encodeProfile } from '../profile/profileCodec.ts';
import type { ClassificationChoice, ViewState } from '../viewState.ts';

/**
 * The fragment of a link, without `#`: `v=1&view=explore&indicator=…`. Every key is written even
 * where it equals today's default, so that a link keeps its meaning when defaults change.
 */
export function encodeView(view: ViewState): string {
  const parameters = new URLSearchParams({
    v: String(view.v),
    view: view.view,
    lang: view.language,
    level: view.level,
    indicator: view.indicator,
    period: view.period,
    classes: encodeClassification(view.classification),
    face: view.face,
  });
  if (view.compareWith !== null) parameters.set('against', view.compareWith);
  if (view.note !== null) parameters.set('note', view.note);
  if (view.areas.length > 0) parameters.set('areas', view.areas.join(','));
  for (const [key, value] of encodeOwnOf(view)) parameters.append(key, value);
  return parameters.toString().replaceAll('%2C', ',');
}

/** What only the view that is open has; the others are not part of its link. */
function encodeOwnOf({ view, compare, need, profile }: ViewState): readonly [string, string][] {
  if (view === 'compare' && compare !== null) return encodeCompare(compare);
  if (view === 'need' && need !== null) return encodeNeed(need);
  if (view === 'profile' && profile !== null) return encodeProfile(profile);
  return [];
}

/** `natural_breaks,5,all,rounded` and for manual breaks `manual,5,all,exact,2,3.5,6,9`. */
function encodeClassification(choice: ClassificationChoice): string {
  const rounding = choice.rounded ? 'rounded' : 'exact';
  return [choice.method, choice.classCount, choice.scope, rounding, ...choice.breaks].join(',');
}
