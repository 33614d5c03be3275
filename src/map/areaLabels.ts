import type { Area } from '../domain/model/area.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { MapLabel, MapSelection } from './mapModel.ts';

const SELECTED_FIRST = 1e6;

/** Names of the areas that have a label point; large areas and chosen ones are placed first. */
export function areaLabels(areas: readonly Area[], chosen: readonly AreaId[]): readonly MapLabel[] {
  return areas.flatMap((area) => {
    if (area.label === null) return [];
    const [longitude, latitude] = area.label;
    const selected = chosen.includes(area.id);
    const priority = (area.areaKm2 ?? 0) + (selected ? SELECTED_FIRST : 0);
    return { area: area.id, text: area.name, longitude, latitude, priority };
  });
}

/** Chosen areas in the order of their colours. */
export function areaSelection(chosen: readonly AreaId[]): readonly MapSelection[] {
  return chosen.map((area, slot) => ({ area, slot }));
}
