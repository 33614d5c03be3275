import { useEffect, useState } from 'react';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { NO_OFFER_FILTER, type OfferFilter } from '../../state/need/needView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { yearsOfOffers } from './yearsOfOffers.ts';

const ANY = '';

/** What the table is narrowed down by. */
export function OfferFilters() {
  const atlas = useAtlas();
  const text = useNeedText();
  const { need } = useNeed();
  const { filter } = need;
  const change = (part: Partial<OfferFilter>) =>
    void changeNeed(atlas, { filter: { ...filter, ...part } });
  const { text: _, ...others } = filter;
  const count = Object.values(others).filter((one) => one !== null && String(one) !== '').length;
  return (
    <search className="offer-table-filters">
      <SearchField asked={filter.text} onSearch={(asked) => change({ text: asked })} />
      <Disclosure
        title={text(count === 0 ? 'offerTable.filters' : 'offerTable.filters.set', { count })}
      >
        <div className="offer-table-choices">
          <CategoryChoice
            chosen={filter.categories}
            onChange={(categories) => change({ categories })}
          />
          <FilterSelects filter={filter} onChange={change} />
          <Button variant="chip" onPress={() => change(NO_OFFER_FILTER)}>
            {text('offerTable.clear')}
          </Button>
        </div>
      </Disclosure>
    </search>
  );
}

const PAUSE_MS = 250;

/** Asks once typing pauses, so that a word is one step to undo and not one for each letter. */
function SearchField({
  asked,
  onSearch,
}: {
  readonly asked: string;
  onSearch(asked: string): void;
}) {
  const text = useNeedText();
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (asked !== known) {
    setKnown(asked);
    setTyped(asked);
  }
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, asked, onSearch]);
  return (
    <TextField
      type="search"
      label={text('offerTable.search')}
      description={text('offerTable.search.note')}
      value={typed}
      onChange={(value) => setTyped(value.slice(0, 100))}
    />
  );
}

function CategoryChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}) {
  const text = useNeedText();
  const format = useFormat();
  const { categories } = useNeed().inventory;
  return (
    <fieldset className="offer-table-categories">
      <legend>{text('offerTable.categories')}</legend>
      {categories.map(({ id, name }) => (
        <label key={id} className="offer-table-category">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {format.local(name)}
        </label>
      ))}
    </fieldset>
  );
}

function FilterSelects({
  filter,
  onChange,
}: {
  readonly filter: OfferFilter;
  onChange(part: Partial<OfferFilter>): void;
}) {
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const { inventory, offers, need } = useNeed();
  const any = { id: ANY, label: text('offerTable.any') };
  const chosen = (id: string) => (id === ANY ? null : id);
  const named = (item: { readonly id: string; readonly name: { de: string; en: string } }) => ({
    id: item.id,
    label: format.local(item.name),
  });
  const operators = [...new Set(offers.flatMap(({ operator }) => operator ?? []))];
  operators.sort((one, other) => one.localeCompare(other));
  const years = yearsOfOffers(offers, need.question.day, filter.year).map(String);
  return (
    <>
      <Select
        label={text('offers.column.field')}
        value={filter.field ?? ANY}
        options={[any, ...atlas.source.package.catalogue.fields.map(named)]}
        onChange={(id) => onChange({ field: chosen(id) })}
      />
      <Select
        label={text('offerTable.group')}
        value={filter.targetGroup ?? ANY}
        options={[any, ...inventory.targetGroups.filter(({ ages }) => ages !== null).map(named)]}
        onChange={(id) => onChange({ targetGroup: chosen(id) })}
      />
      <Select
        label={text('offers.column.operator')}
        value={filter.operator ?? ANY}
        options={[any, ...operators.map((id) => ({ id, label: id }))]}
        onChange={(id) => onChange({ operator: chosen(id) })}
      />
      <Select
        label={text('offerTable.year')}
        value={filter.year === null ? ANY : String(filter.year)}
        options={[any, ...years.map((id) => ({ id, label: id }))]}
        onChange={(id) => onChange({ year: id === ANY ? null : Number(id) })}
      />
    </>
  );
}
