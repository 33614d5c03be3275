import type { AreaId } from '../../domain/model/ids.ts';
import { areaSelection } from '../../map/areaLabels.ts';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import type { MapModel } from '../../map/mapModel.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { fewLabels } from './fewLabels.ts';
import { inSpotlight } from './inSpotlight.ts';

/** The map of a view as it is told, with its figures: one area in the spotlight, few names. */
export function toldMapModel(
  shown: Shown,
  {
    highlight,
    context,
  }: { readonly highlight: AreaId | null; readonly context: MapModel['context'] },
): MapModel {
  const { base, view } = shown;
  const outlined = view.areas.length === 0 && highlight !== null ? [highlight] : view.areas;
  const spot = highlight === null ? -1 : base.areaIds.indexOf(highlight);
  return {
    geometry: base.geometry,
    fills: inSpotlight(fillsOf(shown, null), spot),
    ramp: rampOf(shown.classification),
    symbols: symbolsOf(shown, null),
    selection: areaSelection(outlined),
    labels: fewLabels(base.areas, highlight === null ? view.areas : [highlight, ...view.areas]),
    context,
    offers: null,
  };
}
