import type { AreaId } from '../../domain/model/ids.ts';
import type { Atlas } from '../atlas.ts';
import { changeView, toggleArea } from './changeView.ts';

/** A plain click chooses one area or lets go of it; with a modifier it adds to the choice. */
export function selectArea(
  atlas: Atlas,
  area: AreaId,
  { additive }: { readonly additive: boolean },
): Promise<void> {
  const { areas } = atlas.store.getState().view;
  const alone = areas.length === 1 && areas[0] === area;
  if (additive || alone) return toggleArea(atlas, area);
  return changeView(atlas, { areas: [area] });
}
