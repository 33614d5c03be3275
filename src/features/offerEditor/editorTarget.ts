import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changeScenario, replaceStockEdits } from '../../state/need/needActions.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** What the editor works on: a new offer, one of the inventory, or one that only the scenario has. */
export interface EditorTarget {
  /** Null for a new offer. */
  readonly before: OfferRecord | null;
  readonly place: 'stock' | 'scenario';
}

/** Null where the offer is in neither, as after an undo. */
export function editorTarget(
  offer: string | null,
  { stock, offers }: Pick<NeedShown, 'stock' | 'offers'>,
): EditorTarget | null {
  if (offer === null) return { before: null, place: 'stock' };
  const packaged = stock.find(({ id }) => id === offer);
  if (packaged !== undefined) return { before: packaged, place: 'stock' };
  const imagined = offers.find(({ id }) => id === offer);
  return imagined === undefined ? null : { before: imagined, place: 'scenario' };
}

/** The edits that the editor changes, as they are at this moment. */
export function editsAt(atlas: Atlas, place: EditorTarget['place']): readonly OfferEdit[] {
  const { view, workspace } = atlas.store.getState();
  if (place === 'stock') return workspace.edits;
  const { need } = view;
  return need?.scenario == null ? [] : (need.scenarios[need.scenario]?.edits ?? []);
}

export function keepEditsAt(
  atlas: Atlas,
  place: EditorTarget['place'],
  edits: readonly OfferEdit[],
): void {
  if (place === 'stock') replaceStockEdits(atlas, edits);
  else void changeScenario(atlas, { edits });
}
