import { useMemo, useState } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';

interface IndicatorFinderProps {
  readonly isOpen: boolean;
  onClose(): void;
  onPick(id: IndicatorId): void;
}

/** Any indicator of the package, by words. */
export function IndicatorFinder({ isOpen, onClose, onPick }: IndicatorFinderProps) {
  const text = useCompareText();
  const closeLabel = useText()('methods.close');
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onClose}
      title={text('comparePair.search')}
      closeLabel={closeLabel}
    >
      <Search onPick={onPick} />
    </Dialog>
  );
}

const MOST_FOUND = 30;

function Search({ onPick }: Pick<IndicatorFinderProps, 'onPick'>) {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createIndicatorSearch(catalogue), [catalogue]);
  const options = search(query)
    .slice(0, MOST_FOUND)
    .map(({ indicator: { id, name } }) => ({ id, content: <span>{format.local(name)}</span> }));
  return (
    <SearchList
      label={text('comparePair.search')}
      clearLabel={text('comparePair.search.clear')}
      listLabel={text('comparePair.search.found')}
      query={query}
      onQueryChange={setQuery}
      sections={[{ id: 'found', title: null, options }]}
      emptyText={text(query === '' ? 'comparePair.search.type' : 'comparePair.search.nothing')}
      onPick={(id) => onPick(id as IndicatorId)}
      autoFocus
    />
  );
}
