import { cancelPreview, changeView, toggleArea } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { PickerRow } from './pickerList.ts';

/** Keeps an indicator, or selects an area that is not selected yet; other previews are dropped. */
export function pickRow(atlas: Atlas, row: PickerRow): void {
  const { session, view } = atlas.store.getState();
  if (row.kind === 'area') {
    cancelPreview(atlas);
    if (!view.areas.includes(row.area.id)) void toggleArea(atlas, row.area.id);
    return;
  }
  if (session.preview?.indicator !== row.indicator.id) cancelPreview(atlas);
  void changeView(atlas, { indicator: row.indicator.id });
}
