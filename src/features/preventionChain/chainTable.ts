import type { Cell } from '../../domain/model/cell.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { type LifePhaseCell, lifePhaseMatrix } from '../../domain/need/lifePhaseMatrix.ts';
import type { LifePhase } from '../../domain/offers/inventory.ts';
import { NO_OFFER_FILTER, type OfferFilter } from '../../domain/offers/offerFilter.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { PhaseHeads } from '../../state/need/phaseHeads.ts';

/** One cell with what it is made of, ready to be drawn, whichever way the table lies. */
export interface ChainCell {
  readonly key: string;
  readonly cell: LifePhaseCell;
  readonly offers: readonly OfferRecord[];
  readonly heads: Cell;
  /** Asks for exactly these offers. */
  readonly filter: OfferFilter;
}

export interface ChainInput {
  readonly phases: readonly LifePhase[];
  readonly fields: readonly string[];
  readonly day: string;
}

/** A place with what serves it and who lives there. */
export interface ChainPlace {
  /** Null where the package has no area for the whole city. */
  readonly area: AreaId | null;
  readonly offers: readonly OfferRecord[];
  /** By phase. */
  readonly heads: readonly Cell[];
}

/** Rows by phase, a cell per Handlungsfeld. */
export function fieldRows(
  { phases, fields, day }: ChainInput,
  { area, offers, heads }: ChainPlace,
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
        filter: { ...NO_OFFER_FILTER, lifePhase: phase.id, field, area, isOpen: true },
      };
    }),
  );
}

/** Rows by area, a cell per phase of one Handlungsfeld. */
export function areaRows(
  input: ChainInput,
  field: string,
  places: {
    readonly areaIds: readonly AreaId[];
    readonly offersByArea: readonly (readonly OfferRecord[])[];
    readonly heads: PhaseHeads;
  },
): readonly (readonly ChainCell[])[] {
  return places.areaIds.map((id, area) => {
    const rows = fieldRows(
      { ...input, fields: [field] },
      {
        area: id,
        offers: places.offersByArea[area]!,
        heads: places.heads.areas.map((column) => cellAt(column, area)),
      },
    );
    return rows.map(([cell], phase) => ({
      ...cell!,
      key: `${id} ${input.phases[phase]!.id}`,
    }));
  });
}
