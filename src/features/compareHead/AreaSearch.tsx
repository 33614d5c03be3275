import { useState } from 'react';
import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { searchAreas } from '../../domain/search/searchAreas.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { compareAreas } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { SearchList } from '../../ui/searchList/SearchList.tsx';

/** Areas of every level that are not compared yet, by name; picking one adds it. */
export function AreaSearch({ onPicked }: { onPicked(): void }) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { places } = useCompare();
  const [query, setQuery] = useState('');
  const { levels, areas } = atlas.source.package;
  const taken = new Set(places.map(({ id }) => id));
  const free = areas.filter(({ id, role }) => role === 'area' && !taken.has(id));
  const found = query.trim() === '' ? free : searchAreas(free, query);
  const option = ({ id, name }: Area) => ({ id, content: <span>{name}</span> });
  return (
    <SearchList
      label={text('compareHead.search')}
      clearLabel={text('compareHead.set.clear')}
      listLabel={text('compareHead.search.list')}
      query={query}
      onQueryChange={setQuery}
      sections={levels.flatMap(({ id, namePlural }) => {
        const options = found.filter(({ level }) => level === id).map(option);
        return options.length === 0 ? [] : [{ id, title: format.local(namePlural), options }];
      })}
      emptyText={text('compareHead.search.nothing')}
      onPick={(id) => {
        void compareAreas(atlas, [id as AreaId]);
        onPicked();
      }}
      autoFocus
    />
  );
}
