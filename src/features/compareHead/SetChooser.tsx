import { useMemo, useState } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompareSet } from '../../state/compare/compareActions.ts';
import { MAX_PICKED_INDICATORS } from '../../state/compare/compareView.ts';
import { offeredSets } from '../../state/compare/indicatorsOfSet.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { setName } from './setName.ts';

const PICKED = 'picked';
const MOST_FOUND = 30;

/** A theme, a Handlungsfeld, or indicators picked one by one. */
export function SetChooser() {
  const atlas = useAtlas();
  const { catalogue } = atlas.source.package;
  const text = useCompareText();
  const format = useFormat();
  const { compare, indicators } = useCompare();
  const { set } = compare;
  const ids = indicators.map(({ indicator }) => indicator.id);
  const pick = (picked: readonly IndicatorId[]) =>
    void changeCompareSet(atlas, { kind: 'picked', indicators: picked });
  return (
    <div className="compare-head-sets">
      <Select
        label={text('compareHead.set')}
        value={set.kind === 'picked' ? PICKED : `${set.kind}:${set.id}`}
        options={[
          ...offeredSets(catalogue).map((one) => ({
            id: one.kind === 'picked' ? PICKED : `${one.kind}:${one.id}`,
            label: text(one.kind === 'theme' ? 'compareHead.set.theme' : 'compareHead.set.field', {
              name: setName(one, catalogue, { text, format }),
            }),
          })),
          { id: PICKED, label: text('compareHead.set.picked') },
        ]}
        onChange={(id) => {
          const [kind = '', ...rest] = id.split(':');
          if (id === PICKED) pick(ids.slice(0, MAX_PICKED_INDICATORS));
          else {
            const ofKind = kind === 'theme' ? 'theme' : 'field';
            void changeCompareSet(atlas, { kind: ofKind, id: rest.join(':') });
          }
        }}
      />
      <PickedIndicators ids={ids} onPick={pick} />
    </div>
  );
}

/** The indicators compared; taking one out or adding one makes a set of one's own. */
function PickedIndicators(props: {
  readonly ids: readonly IndicatorId[];
  onPick(ids: readonly IndicatorId[]): void;
}) {
  const { ids, onPick } = props;
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const chosen = catalogue.indicators
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return (
    <>
      <ul className="compare-head-picked" aria-label={text('compareHead.set.list')}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <span>{format.local(name)}</span>
            {ids.length === 1 ? null : (
              <IconButton
                name={text('compareHead.set.remove', { indicator: format.local(name) })}
                icon={<CloseIcon />}
                shape="bare"
                onPress={() =>
                  onPick(ids.filter((one) => one !== id).slice(0, MAX_PICKED_INDICATORS))
                }
              />
            )}
          </li>
        ))}
      </ul>
      {ids.length >= MAX_PICKED_INDICATORS ? (
        <p className="compare-head-remark">
          {text('compareHead.set.full', { most: MAX_PICKED_INDICATORS })}
        </p>
      ) : (
        <AddIndicator taken={ids} onAdd={(id) => onPick([...ids, id])} />
      )}
    </>
  );
}

function AddIndicator(props: {
  readonly taken: readonly IndicatorId[];
  onAdd(id: IndicatorId): void;
}) {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createIndicatorSearch(catalogue), [catalogue]);
  const found = search(query)
    .map(({ indicator }) => indicator)
    .filter(({ id }) => !props.taken.includes(id));
  return (
    <div className="compare-head-search">
      <SearchList
        label={text('compareHead.set.add')}
        clearLabel={text('compareHead.set.clear')}
        listLabel={text('compareHead.set.found')}
        query={query}
        onQueryChange={setQuery}
        sections={[
          {
            id: 'found',
            title: null,
            options: found.slice(0, MOST_FOUND).map(({ id, name }) => ({
              id,
              content: <span>{format.local(name)}</span>,
            })),
          },
        ]}
        emptyText={query === '' ? text('compareHead.set.type') : text('compareHead.set.nothing')}
        onPick={(id) => {
          setQuery('');
          props.onAdd(id as IndicatorId);
        }}
      />
    </div>
  );
}
