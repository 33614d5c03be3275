import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { areaLabels } from '../../map/areaLabels.ts';
import type { MapLabel } from '../../map/mapModel.ts';

/** From five metres nobody reads more names on one map. */
export const MAX_LABELS = 7;

/** Names for a picture seen from afar: the chosen areas, then the largest, seven in all. */
export function fewLabels(areas: readonly Area[], chosen: readonly AreaId[]): readonly MapLabel[] {
  return areaLabels(areas, chosen)
    .toSorted((one, other) => other.priority - one.priority)
    .slice(0, MAX_LABELS);
}
