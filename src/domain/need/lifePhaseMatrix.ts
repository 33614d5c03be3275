import { isOpenOn } from '../coverage/offer.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import type { LifePhase } from '../offers/inventory.ts';
import type { OfferRecord } from '../offers/offerRecord.ts';
import { servesPhase } from '../offers/servesPhase.ts';

export interface LifePhaseInput {
  readonly phases: readonly LifePhase[];
  /** Handlungsfelder, in the order of the columns. */
  readonly fields: readonly string[];
  /** Heads of each phase in the area asked for; the same order as `phases`. */
  readonly heads: readonly Cell[];
  /** Offers that serve the area asked for. */
  readonly offers: readonly OfferRecord[];
  readonly day: string;
}

/** One cell of the Präventionskette. */
export interface LifePhaseCell {
  /** Indexes into the offers given. */
  readonly offers: readonly number[];
  /** Places of those that state them; null where none does. */
  readonly places: number | null;
  /** Offers that state no places. */
  readonly unstated: number;
  /** `gap`: people and no offer. `double`: several offers of one category. `unknown`: no figure of people. */
  readonly mark: 'gap' | 'double' | 'served' | 'empty' | 'unknown';
}

export interface LifePhaseMatrix {
  /** Phase-major: cell `phase * fields.length + field`. */
  readonly cells: readonly LifePhaseCell[];
  /** Offers of a phase in any field, each once. */
  readonly byPhase: readonly number[];
}

/**
 * Offers by phase of life and Handlungsfeld. An offer belongs to the phases whose ages its own ages
 * share; one that states no ages, to the phases that name its category. A gap is marked only where
 * people of the phase certainly live.
 */
export function lifePhaseMatrix(input: LifePhaseInput): LifePhaseMatrix {
  const open = input.offers.map((offer) => isOpenOn(offer, input.day));
  const inPhase = input.phases.map((phase) =>
    input.offers.flatMap((offer, index) =>
      open[index] && servesPhase(offer, phase) ? [index] : [],
    ),
  );
  return {
    cells: inPhase.flatMap((members, phase) =>
      input.fields.map((field) => {
        const found = members.filter((index) => input.offers[index]!.field === field);
        return cellOf(found, input.offers, input.heads[phase]!);
      }),
    ),
    byPhase: inPhase.map((members) => members.length),
  };
}

function cellOf(
  found: readonly number[],
  offers: readonly OfferRecord[],
  heads: Cell,
): LifePhaseCell {
  const stated = found.flatMap((index) => offers[index]!.capacity ?? []);
  return {
    offers: found,
    places: stated.length === 0 ? null : stated.reduce((sum, places) => sum + places, 0),
    unstated: found.length - stated.length,
    mark: markOf(found, offers, heads),
  };
}

function markOf(
  found: readonly number[],
  offers: readonly OfferRecord[],
  heads: Cell,
): LifePhaseCell['mark'] {
  if (found.length > 0) {
    const categories = new Set(found.map((index) => offers[index]!.category));
    return categories.size < found.length ? 'double' : 'served';
  }
  const bounds = boundsOf(heads);
  if (bounds === null) return 'unknown';
  return bounds.low > 0 ? 'gap' : 'empty';
}
