import { useState } from 'react';
import { patchSession } from '../../state/actions/changeView.ts';
import { editInScenario } from '../../state/need/needActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { OfferSearch } from './OfferSearch.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { ChosenPlace } from './placeFinds.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface ExistingOfferFormProps {
  readonly context: ScenarioContext;
  readonly kind: 'close' | 'move' | 'resize';
  onDone(): void;
}

/** Closes, moves or resizes an offer chosen from the list, on the map or in the table. */
export function ExistingOfferForm({ context, kind, onDone }: ExistingOfferFormProps) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const picked = useAtlasState((state) => state.session.pickedOffer);
  const offer = shown.offers.find(({ id, status }) => id === picked && status !== 'closed');
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  const [places, setPlaces] = useState(Number.NaN);
  const isReady = kind === 'close' || (kind === 'move' ? place !== null : Number.isFinite(places));
  const apply = () => {
    if (offer === undefined || !isReady) return;
    const { id } = offer;
    if (kind === 'close') void editInScenario(atlas, { kind, offer: id });
    if (kind === 'move' && place !== null && place.placement !== 'none') {
      const { position, placement } = place;
      void editInScenario(atlas, { kind, offer: id, position, placement });
    }
    if (kind === 'resize') void editInScenario(atlas, { kind, offer: id, capacity: places });
    patchSession(atlas, { pickedOffer: null });
    onDone();
  };
  return (
    <div className="scenarios-form">
      <OfferSearch context={context} selected={offer?.id ?? null} />
      {kind === 'move' ? <PlaceField context={context} place={place} onPlace={setPlace} /> : null}
      {kind === 'resize' ? (
        <NumberField
          label={text('scenarios.places')}
          minValue={0}
          step={1}
          value={Number.isNaN(places) ? (offer?.capacity ?? Number.NaN) : places}
          onChange={setPlaces}
        />
      ) : null}
      <div className="scenarios-row">
        <Button variant="primary" isDisabled={offer === undefined || !isReady} onPress={apply}>
          {text(`scenarios.apply.${kind}`)}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {text('scenarios.cancel')}
        </Button>
      </div>
    </div>
  );
}
