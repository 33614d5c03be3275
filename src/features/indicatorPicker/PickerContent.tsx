import { useEffect, useMemo, useRef, useState } from 'react';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import { createDelayedPreview, type DelayedPreview } from './delayedPreview.ts';
import { PickerFilters } from './PickerFilters.tsx';
import { PickerRowContent } from './PickerRowContent.tsx';
import { type PickerFilter, type PickerGroup, type PickerRow, pickerList } from './pickerList.ts';
import { pickRow } from './pickRow.ts';

const NO_FILTER: PickerFilter = { field: null, currentOnly: false };

export interface PickerContentProps {
  /** Leaves everything as it was. */
  onCancel(): void;
  /** Called once something was picked. */
  onClose(): void;
}

/** Search field, filters and list; mounted anew each time the picker opens. */
export function PickerContent({ onCancel, onClose }: PickerContentProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const groups = usePickerList(query, filter);
  const rows = groups.flatMap((group) => group.rows);
  const rowOf = (id: string | null) => rows.find((row) => row.id === id) ?? null;
  const [active, setActive] = useState<string | null>(null);
  const preview = usePreviewOf(rowOf(active));
  const message = countMessage(text, rows);
  useAnnouncement(message, rows.length > 0);
  return (
    <div className="indicator-picker">
      <SearchList
        label={text('indicatorPicker.search')}
        placeholder={text('indicatorPicker.search.placeholder')}
        clearLabel={text('indicatorPicker.search.clear')}
        listLabel={text('indicatorPicker.list')}
        query={query}
        onQueryChange={setQuery}
        filters={<PickerFilters filter={filter} onChange={setFilter} count={message} />}
        sections={groups.map((group) => ({
          id: group.kind === 'theme' ? `theme:${group.theme.id}` : group.kind,
          title:
            group.kind === 'theme'
              ? format.local(group.theme.name)
              : text(`indicatorPicker.group.${group.kind}`),
          options: group.rows.map((row) => ({
            id: row.id,
            content: <PickerRowContent row={row} />,
          })),
        }))}
        {...useSelectedRow(rows)}
        emptyText={text('indicatorPicker.empty')}
        onActive={setActive}
        onPick={(id) => {
          const row = rowOf(id);
          if (row === null) return;
          preview.stop();
          void pickRow(atlas, row);
          onClose();
        }}
        onCancel={onCancel}
        autoFocus
      />
    </div>
  );
}

function usePickerList(query: string, filter: PickerFilter): readonly PickerGroup[] {
  const atlas = useAtlas().source.package;
  const recent = useAtlasState((state) => state.session.recentIndicators);
  const current = useAtlasState((state) => state.view.indicator);
  const level = useAtlasState((state) => state.view.level);
  const search = useMemo(() => createIndicatorSearch(atlas.catalogue), [atlas]);
  return useMemo(
    () => pickerList({ atlas, search, query, filter, recent, level, current }),
    [atlas, search, query, filter, recent, level, current],
  );
}

/**
 * Shows the row the keyboard is on: an indicator after a moment, an area at once. A row that a filter
 * takes out of the list is no longer shown either.
 */
function usePreviewOf(row: PickerRow | null): DelayedPreview {
  const atlas = useAtlas();
  const [preview] = useState(() => createDelayedPreview(atlas));
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const id = row?.id ?? null;
    if (shown.current === id) return;
    shown.current = id;
    atlas.highlight.set(row?.kind === 'area' ? row.area.id : null);
    preview.over(row?.kind === 'indicator' ? row.indicator.id : null);
  }, [atlas, preview, row]);
  useEffect(() => preview.stop, [preview]);
  return preview;
}

function useAnnouncement(message: string, isTold: boolean): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (isTold) announce(message);
  }, [announce, message, isTold]);
}

/** The row of the concept in force, where the list has it. */
function useSelectedRow(rows: readonly PickerRow[]): { readonly selected?: string } {
  const atlas = useAtlas().source.package;
  const current = useAtlasState((state) => state.view.indicator);
  const concept = atlas.catalogue.indicators.find(({ id }) => id === current)?.concept;
  const row = rows.find(
    (one) =>
      one.kind === 'indicator' && one.id.startsWith('concept:') && one.concept.id === concept,
  );
  return row === undefined ? {} : { selected: row.id };
}

function countMessage(text: Text, rows: readonly PickerRow[]): string {
  const areas = rows.filter((row) => row.kind === 'area').length;
  const concepts = rows.filter((row) => row.kind === 'indicator' && row.id.startsWith('concept:'));
  return [
    concepts.length === 0 ? '' : text('indicatorPicker.count', { count: concepts.length }),
    areas === 0 ? '' : text('indicatorPicker.count.areas', { count: areas }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
