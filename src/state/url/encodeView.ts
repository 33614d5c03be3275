import { encodeOwnOf } from '../otherViews.ts';
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
  if (view.page !== null) parameters.set('page', view.page);
  if (view.areas.length > 0) parameters.set('areas', view.areas.join(','));
  for (const [key, value] of encodeOwnOf(view)) parameters.append(key, value);
  return parameters.toString().replaceAll('%2C', ',');
}

/** `natural_breaks,5,all,rounded` and for manual breaks `manual,5,all,exact,2,3.5,6,9`. */
function encodeClassification(choice: ClassificationChoice): string {
  const rounding = choice.rounded ? 'rounded' : 'exact';
  return [choice.method, choice.classCount, choice.scope, rounding, ...choice.breaks].join(',');
}
