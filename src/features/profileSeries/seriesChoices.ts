import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { LevelId } from '../../domain/model/ids.ts';

/** `area` is the one that is open, `all` is every one; else all areas of a level. */
export type SeriesChoice = 'area' | 'all' | LevelId;

export interface LevelChoice {
  readonly level: AtlasPackage['levels'][number];
  readonly areas: readonly Area[];
}

/** Levels with more than one area, coarse to fine, with their areas in the order of the page. */
export function levelChoices(
  sequence: readonly Area[],
  { levels }: Pick<AtlasPackage, 'levels'>,
): readonly LevelChoice[] {
  return levels
    .toSorted((one, other) => one.order - other.order)
    .map((level) => ({ level, areas: sequence.filter((area) => area.level === level.id) }))
    .filter(({ areas }) => areas.length > 1);
}

/** The areas of a choice, in the order of the page. */
export function areasOfChoice(
  choice: SeriesChoice,
  open: Area,
  sequence: readonly Area[],
): readonly Area[] {
  if (choice === 'area') return [open];
  return choice === 'all' ? sequence : sequence.filter(({ level }) => level === choice);
}
