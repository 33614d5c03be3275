import type { LocalText } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { areasOfLevel, minutesNames, pollLevels } from './minutesNames.ts';

interface PinOption {
  readonly id: string;
  readonly label: string;
}

/** Areas that a note can be pinned to, coarse to fine, each with its level; `current` is always there. */
export function areaOptions(
  atlas: AtlasPackage,
  current: string | null,
  local: (text: LocalText) => string,
): readonly PinOption[] {
  const options = pollLevels(atlas).flatMap((level) =>
    areasOfLevel(atlas.areas, level.id).map(({ id, name }) => ({
      id: String(id),
      label: `${name} (${local(level.name)})`,
    })),
  );
  return withCurrent(options, current);
}

/** One indicator for each concept, by the concept's name: a note is about a subject, not its breakdown. */
export function indicatorOptions(
  atlas: AtlasPackage,
  current: string | null,
  local: (text: LocalText) => string,
): readonly PinOption[] {
  const options = atlas.catalogue.concepts.map(({ name, defaultIndicator }) => ({
    id: String(defaultIndicator),
    label: local(name),
  }));
  options.sort((one, other) => one.label.localeCompare(other.label));
  if (current === null || options.some(({ id }) => id === current)) return options;
  return [{ id: current, label: minutesNames(atlas, local).indicator(current) }, ...options];
}

function withCurrent(options: readonly PinOption[], current: string | null): readonly PinOption[] {
  if (current === null || options.some(({ id }) => id === current)) return options;
  return [{ id: current, label: current }, ...options];
}
