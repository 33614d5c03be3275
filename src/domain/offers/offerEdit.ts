import type { LonLat, OfferRecord, Placement } from './offerRecord.ts';

/** Fields of a record that a person can correct. */
export type OfferChanges = Partial<
  Omit<OfferRecord, 'id' | 'origin' | 'position' | 'placement' | 'area'>
>;

/**
 * One change of the inventory: a correction that is kept on the device, or a step of a scenario that
 * travels in a link. The same kinds serve both.
 */
export type OfferEdit =
  | { readonly kind: 'add'; readonly offer: OfferRecord }
  | { readonly kind: 'close'; readonly offer: string }
  | {
      readonly kind: 'move';
      readonly offer: string;
      readonly position: LonLat;
      /** How sure the new place is; by hand (`set`) where nothing is said. */
      readonly placement?: Exclude<Placement, 'none'>;
    }
  | { readonly kind: 'resize'; readonly offer: string; readonly capacity: number }
  | { readonly kind: 'change'; readonly offer: string; readonly changes: OfferChanges };

/** A named what-if: edits in the order they were made. */
export interface Scenario {
  readonly name: string;
  readonly edits: readonly OfferEdit[];
}

export const MAX_SCENARIOS = 20;
