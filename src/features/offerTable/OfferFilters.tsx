import { useEffect, useState } from 'react';
import { askedParts, NO_OFFER_FILTER, type OfferFilter } from '../../domain/offers/offerFilter.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { AudienceSelects, OpenChoice, PlaceSelects } from './FilterSelects.tsx';

/** What the table and the map beside it are narrowed down by. */
export function OfferFilters() {
  const atlas = useAtlas();
  const text = useNeedText();
  const { need } = useNeed();
  const { filter } = need;
  const change = (part: Partial<OfferFilter>) =>
    void changeNeed(atlas, { filter: { ...filter, ...part } });
  const count = askedParts(filter).filter((part) => part !== 'text').length;
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
          <AudienceSelects filter={filter} onChange={change} />
          <PlaceSelects filter={filter} onChange={change} />
          <OpenChoice isAsked={filter.isOpen} onChange={(isOpen) => change({ isOpen })} />
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
