import { useEffect, useMemo, useState } from 'react';
import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import { type ChosenPlace, placeFinds } from './placeFinds.ts';
import type { ScenarioContext } from './useScenarios.ts';
import { wordCoordinate } from './wordPlace.ts';

type Asking = 'scenario' | 'candidate';

export interface PlaceFieldProps {
  readonly context: ScenarioContext;
  readonly place: ChosenPlace | null;
  /** Tells several fields apart that may ask the map. */
  readonly purpose?: Asking;
  onPlace(place: ChosenPlace | null): void;
}

/** Asks for a place: an address of the package, a coordinate, or a click on the map. */
export function PlaceField({ context, place, purpose = 'scenario', onPlace }: PlaceFieldProps) {
  const { words } = context;
  const { text } = words;
  const book = useAtlasState((state) => state.dataset.addresses ?? null);
  const geocoder = useMemo(() => (book === null ? null : createGeocoder(book, [])), [book]);
  const [query, setQuery] = useState('');
  const finds = useMemo(() => placeFinds(query, geocoder, words), [query, geocoder, words]);
  return (
    <div>
      <SearchList
        label={text('scenarios.place')}
        placeholder={text('scenarios.place.placeholder')}
        clearLabel={text('scenarios.place.clear')}
        listLabel={text('scenarios.place.list')}
        emptyText={query.trim() === '' ? '' : text('scenarios.place.none')}
        query={query}
        onQueryChange={setQuery}
        sections={[
          {
            id: 'places',
            title: null,
            options: finds.map((find, index) => ({ id: String(index), content: find.words })),
          },
        ]}
        onPick={(id) => onPlace(finds[Number(id)] ?? null)}
      />
      <MapPlace context={context} purpose={purpose} onPlace={onPlace} />
      {place === null ? null : (
        <p role="status">{text('scenarios.place.chosen', { place: place.words })}</p>
      )}
    </div>
  );
}

/** Asks the map for a place until one is given, or the form goes away. */
function MapPlace({
  context: { atlas, words },
  purpose,
  onPlace,
}: Omit<PlaceFieldProps, 'place' | 'purpose'> & { readonly purpose: Asking }) {
  const { text } = words;
  const placing = useAtlasState((state) => state.session.placing);
  const isAsking = placing?.purpose === purpose;
  const position = isAsking ? placing.position : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place is news
  useEffect(() => {
    if (position === null) return;
    onPlace({ position, placement: 'set', words: wordCoordinate(words, position) });
  }, [position]);
  useEffect(() => () => stopPlacing(atlas, purpose), [atlas, purpose]);
  return (
    <div className="scenarios-row">
      <Button
        variant="chip"
        aria-pressed={isAsking}
        onPress={() =>
          isAsking
            ? stopPlacing(atlas, purpose)
            : patchSession(atlas, { placing: { purpose, position: null } })
        }
      >
        {text(isAsking ? 'scenarios.place.map.stop' : 'scenarios.place.map')}
      </Button>
      {isAsking && position === null ? (
        <span className="scenarios-remark" role="status">
          {text('scenarios.place.map.wait')}
        </span>
      ) : null}
    </div>
  );
}

function stopPlacing(atlas: ScenarioContext['atlas'], purpose: Asking): void {
  const { placing } = atlas.store.getState().session;
  if (placing?.purpose === purpose) patchSession(atlas, { placing: null });
}
