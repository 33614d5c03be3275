import type { Area, LocalText } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId, LevelId } from '../../domain/model/ids.ts';

import type { PollOrder } from './pollRows.ts';

/** How fields, areas and indicators are called; an id that the package does not know stands for itself. */
export interface MinutesNames {
  field(id: string): string;
  area(id: AreaId): string;
  indicator(id: string): string;
}

export function minutesNames(
  { catalogue, areas }: AtlasPackage,
  local: (text: LocalText) => string,
): MinutesNames {
  const fields = new Map(catalogue.fields.map(({ id, name }) => [id, name]));
  const indicators = new Map(catalogue.indicators.map(({ id, name }) => [String(id), name]));
  const named = (text: LocalText | undefined, id: string) =>
    text === undefined ? id : local(text);
  return {
    field: (id) => named(fields.get(id), id),
    area: (id) => areas.find((area) => area.id === id)?.name ?? id,
    indicator: (id) => named(indicators.get(id), id),
  };
}

/** Levels at which votes can be counted, coarse to fine: all whose areas are not for comparison only. */
export function pollLevels({ levels, areas }: AtlasPackage): AtlasPackage['levels'] {
  const counted = levels.filter(({ id }) => areasOfLevel(areas, id).length > 0);
  return counted.toSorted((one, other) => one.order - other.order);
}

/** Areas that votes are counted for, in the order of the package. */
export function areasOfLevel(areas: readonly Area[], level: LevelId): readonly Area[] {
  return areas.filter((area) => area.level === level && ['area', 'city'].includes(area.role));
}

/** Where counting begins: the level of areas that have votes, otherwise the coarsest with several. */
export function firstPollLevel(
  atlas: AtlasPackage,
  counted: readonly { readonly area: AreaId }[],
): LevelId {
  const known = new Set(counted.map(({ area }) => area));
  const levels = pollLevels(atlas);
  const used = levels.find(({ id }) =>
    areasOfLevel(atlas.areas, id).some((one) => known.has(one.id)),
  );
  const several = levels.find(({ id }) => areasOfLevel(atlas.areas, id).length > 1);
  return (used ?? several)?.id ?? atlas.defaults.level;
}

/** A row of the result is a Handlungsfeld or an area. */
export function nameOfRow(names: MinutesNames, order: PollOrder, id: string): string {
  return order === 'field' ? names.field(id) : names.area(id as AreaId);
}
