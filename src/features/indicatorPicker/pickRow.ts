import { cancelPreview, changeView, toggleArea } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { PickerRow } from './pickerList.ts';

/**
 * Keeps an indicator, or selects an area that is not selected yet; any other preview is dropped.
 * Resolves once the figures are there and the view has changed.
 */
export function pickRow(atlas: Atlas, row: PickerRow): Promise<void> {
  const { session, view } = atlas.store.getState();
  if (row.kind === 'area') {
    cancelPreview(atlas);
    return view.areas.includes(row.area.id) ? Promise.resolve() : toggleArea(atlas, row.area.id);
  }
  if (session.preview?.indicator !== row.indicator.id) cancelPreview(atlas);
  return changeView(atlas, { indicator: row.indicator.id });
}
