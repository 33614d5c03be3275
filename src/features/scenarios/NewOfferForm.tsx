import { useId, useState } from 'react';
import { editInScenario } from '../../state/need/needActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { countsPlaces, newOffer } from './newOffer.ts';
import { PlaceField } from './PlaceField.tsx';
import type { ChosenPlace } from './placeFinds.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface NewOfferFormProps {
  readonly context: ScenarioContext;
  onDone(): void;
}

/** Opens an offer that does not exist yet. */
export function NewOfferForm({ context, onDone }: NewOfferFormProps) {
  const { atlas, shown, words } = context;
  const { text, format } = words;
  const id = useId();
  const { categories } = shown.inventory;
  const [category, setCategory] = useState(
    shown.need.question.categories[0] ?? categories[0]?.id ?? '',
  );
  const kind = categories.find((one) => one.id === category);
  const [name, setName] = useState<string | null>(null);
  const [places, setPlaces] = useState(Number.NaN);
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  const defaultName = text('scenarios.newName.default', {
    category: kind === undefined ? category : format.local(kind.name),
  });
  const open = () => {
    if (place === null) return;
    const plan = {
      name: name?.trim() || defaultName,
      category,
      capacity: Number.isFinite(places) ? places : null,
      position: place.position,
      placement: place.placement,
    };
    void editInScenario(atlas, { kind: 'add', offer: newOffer(plan, shown) });
    onDone();
  };
  return (
    <div className="scenarios-form">
      <Select
        label={text('scenarios.category')}
        options={categories.map((one) => ({ id: one.id, label: format.local(one.name) }))}
        value={category}
        onChange={setCategory}
      />
      <label className="scenarios-label" htmlFor={id}>
        {text('scenarios.newName')}
      </label>
      <input
        id={id}
        className="scenarios-input"
        maxLength={120}
        value={name ?? defaultName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NumberField
        label={text('scenarios.places')}
        minValue={0}
        step={1}
        value={places}
        onChange={setPlaces}
      />
      {countsPlaces(shown.need.question) ? (
        <p className="scenarios-remark">{text('scenarios.places.needed')}</p>
      ) : null}
      <PlaceField context={context} place={place} onPlace={setPlace} />
      <div className="scenarios-row">
        <Button variant="primary" isDisabled={place === null} onPress={open}>
          {text('scenarios.apply.add')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {text('scenarios.cancel')}
        </Button>
      </div>
    </div>
  );
}
