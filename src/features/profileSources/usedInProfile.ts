import { CELL_FLAGS, CELL_STATES, type Cell, type CellFlag } from '../../domain/model/cell.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Catalogue, Source } from '../../domain/model/indicator.ts';
import type { ProfileContent } from '../../state/profile/profileShown.ts';

type State = Exclude<Cell['kind'], 'number'>;

export interface UsedInProfile {
  /** In the order of the package, each once. */
  readonly sources: readonly Source[];
  /** States and remarks of figures that are shown, in a fixed order. */
  readonly states: readonly State[];
  readonly flags: readonly CellFlag[];
}

/** From where the figures and offers of a Steckbrief come, and which states stand in it. */
export function usedInProfile(content: ProfileContent, catalogue: Catalogue): UsedInProfile {
  const byId = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const rows = content.spine.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows));
  const stacks = content.panels.flatMap((panel) => panel.stacks);
  const indicators: readonly IndicatorId[] = [
    ...content.keyFigures.map(({ indicator }) => indicator),
    ...rows.map(({ indicator }) => indicator),
    ...stacks.map(({ total }) => total),
    ...(content.pyramid?.plan.indicators.flat() ?? []),
  ];
  const ids = new Set([
    ...indicators.flatMap((id) => byId.get(id)?.sources ?? []),
    ...(content.offers?.records.flatMap(({ sources }) => sources) ?? []),
  ]);
  const cells = [
    ...content.keyFigures.map(({ cell }) => cell),
    ...rows.flatMap(({ cell, comparator }) =>
      comparator === null ? [cell] : [cell, comparator.cell],
    ),
    ...stacks.flatMap((stack) =>
      stack.rows.flatMap(({ parts }) => parts.map(({ share }) => share)),
    ),
    ...(content.pyramid?.own.years
      .at(-1)
      ?.sides.flatMap((side) => side.cells.map(({ count }) => count)) ?? []),
  ];
  const kinds = new Set(cells.map(({ kind }) => kind));
  const flags = new Set(cells.flatMap((cell) => cell.flags));
  return {
    sources: catalogue.sources.filter(({ id }) => ids.has(id)),
    states: CELL_STATES.filter((state): state is State => state !== 'number' && kinds.has(state)),
    flags: CELL_FLAGS.filter((flag) => flags.has(flag)),
  };
}
