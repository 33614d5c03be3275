import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';

/** The area of the geometry in which a place lies; null outside all of them. */
export function areaLocator(geometry: LevelGeometry): (position: LonLat) => AreaId | null {
  const picker = createAreaPicker(geometry);
  return ([longitude, latitude]) => {
    const area = picker.pick(longitude, latitude);
    return area === -1 ? null : geometry.areas[area]!;
  };
}
