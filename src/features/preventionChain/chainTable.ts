import type { Cell } from '../../domain/model/cell.ts';
import { cellAt } from '../../domain/model/column.ts';
import { type LifePhaseCell, lifePhaseMatrix } from '../../domain/need/lifePhaseMatrix.ts';
import type { LifePhase } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { PhaseHeads } from '../../state/need/phaseHeads.ts';

/** One cell with what it is made of, ready to be drawn, whichever way the table lies. */
export interface ChainCell {
  readonly key: string;
  readonly cell: LifePhaseCell;
  readonly offers: readonly OfferRecord[];
  readonly heads: Cell;
}

export interface ChainInput {
  readonly phases: readonly LifePhase[];
  readonly fields: readonly string[];
  readonly day: string;
}

/** Rows by phase, a cell per Handlungsfeld. */
export function fieldRows(
  { phases, fields, day }: ChainInput,
  offers: readonly OfferRecord[],
  heads: readonly Cell[],
): readonly (readonly ChainCell[])[] {
  const { cells } = lifePhaseMatrix({ phases, fields, heads, offers, day });
  return phases.map((phase, row) =>
    fields.map((field, column) => {
      const cell = cells[row * fields.length + column]!;
      return {
        key: `${phase.id} ${field}`,
        cell,
        offers: cell.offers.map((index) => offers[index]!),
        heads: heads[row]!,
      };
    }),
  );
}

/** Rows by area, a cell per phase of one Handlungsfeld. */
export function areaRows(
  input: ChainInput,
  field: string,
  places: {
    readonly areaIds: readonly string[];
    readonly offersByArea: readonly (readonly OfferRecord[])[];
    readonly heads: PhaseHeads;
  },
): readonly (readonly ChainCell[])[] {
  return places.areaIds.map((id, area) => {
    const heads = places.heads.areas.map((column) => cellAt(column, area));
    const rows = fieldRows({ ...input, fields: [field] }, places.offersByArea[area]!, heads);
    return rows.map(([cell], phase) => ({
      ...cell!,
      key: `${id} ${input.phases[phase]!.id}`,
    }));
  });
}
