import { type ReactNode, useMemo, useState } from 'react';
import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import { OWN_AREA_LIMITS } from '../../domain/ownAreas/ownArea.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import { centreFinds } from './centreFinds.ts';
import { withPoint } from './ownAreaDraft.ts';
import type { ToolProps } from './toolProps.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';

/** Centre and radius without a pointer: an area or an address, and metres. */
export function RadiusFields({ draft, addresses, onDraft }: ToolProps): ReactNode {
  const { text, format } = useOwnAreaWords();
  const { areas } = useAtlas().source.package;
  const geocoder = useMemo(
    () => (addresses === null ? null : createGeocoder(addresses, [])),
    [addresses],
  );
  const [query, setQuery] = useState('');
  const finds = useMemo(
    () => centreFinds(query, { areas, geocoder }, text),
    [query, areas, geocoder, text],
  );
  const [found, setFound] = useState<{ readonly words: string; readonly at: string } | null>(null);
  const { centre, metres } = draft;
  const { min, max, step } = OWN_AREA_LIMITS.metres;
  const pick = (id: string) => {
    const find = finds[Number(id)];
    if (find === undefined) return;
    const next = withPoint(draft, find.position);
    setFound({ words: find.words, at: String(next.centre) });
    setQuery('');
    onDraft(next);
  };
  const place =
    centre === null || found?.at === String(centre)
      ? found?.words
      : text('ownAreas.centre.place', {
          latitude: format.number(centre[1], 5),
          longitude: format.number(centre[0], 5),
        });
  return (
    <div className="own-areas-radius">
      <SearchList
        label={text('ownAreas.centre')}
        placeholder={text('ownAreas.centre.placeholder')}
        clearLabel={text('ownAreas.centre.clear')}
        listLabel={text('ownAreas.centre.list')}
        query={query}
        onQueryChange={setQuery}
        sections={[
          {
            id: 'places',
            title: null,
            options: finds.map(({ words }, index) => ({ id: String(index), content: words })),
          },
        ]}
        emptyText={query.trim() === '' ? '' : text('ownAreas.centre.none')}
        onPick={pick}
      />
      <p role="status">
        {centre === null || place === undefined ? null : text('ownAreas.centre.chosen', { place })}
      </p>
      <NumberField
        label={text('ownAreas.metres')}
        unit={text('ownAreas.metres.unit')}
        value={metres}
        minValue={min}
        maxValue={max}
        // A step would draw a radius that a link gives to its nearest multiple.
        step={metres % step === 0 ? step : 1}
        onChange={(value) => {
          if (Number.isFinite(value)) onDraft({ ...draft, metres: Math.round(value) });
        }}
      />
    </div>
  );
}
