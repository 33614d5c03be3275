import { useDeferredValue, useMemo, useState } from 'react';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import type { SearchListSection } from '../../ui/searchList/searchListTypes.ts';
import { type OfferFinds, offerFinds } from './offerFinds.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface OfferSearchProps {
  readonly context: ScenarioContext;
  readonly selected: string | null;
}

/** A list of open offers to search; the one chosen is the one picked on the map. */
export function OfferSearch({ context, selected }: OfferSearchProps) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const detailsOf = useMemo(() => offerDetails(context), [context]);
  const { offers, need, assessment } = shown;
  const finds = useMemo(
    () =>
      offerFinds(deferred, {
        offers,
        day: need.question.day,
        takesPart: assessment.coverage.takesPart,
        textOf: (offer) => `${offer.name} ${offer.address ?? ''} ${detailsOf(offer)}`,
      }),
    [deferred, offers, need.question.day, assessment, detailsOf],
  );
  const chosen = offers.find(({ id }) => id === selected);
  return (
    <div>
      <SearchList
        label={text('scenarios.offer')}
        placeholder={text('scenarios.offer.placeholder')}
        clearLabel={text('scenarios.offer.clear')}
        listLabel={text('scenarios.offer.list')}
        emptyText={text('scenarios.offer.none')}
        query={query}
        onQueryChange={setQuery}
        sections={sectionsOf(finds, context, detailsOf)}
        {...(selected === null ? {} : { selected })}
        onActive={(id) => offerHighlightOf(atlas).set(id)}
        onPick={(id) => patchSession(atlas, { pickedOffer: id })}
      />
      <p className="scenarios-remark" role="status">
        {chosen === undefined
          ? text('scenarios.offer.onMap')
          : text('scenarios.offer.chosen', { name: `${chosen.name}, ${detailsOf(chosen)}` })}
      </p>
    </div>
  );
}

/** Kind, area and operator of an offer: what tells offers of one name apart. */
function offerDetails({ shown, words }: ScenarioContext): (offer: OfferRecord) => string {
  const { format } = words;
  const categories = new Map(
    shown.inventory.categories.map(({ id, name }) => [id, format.local(name)]),
  );
  const areas = new Map(shown.areas.map(({ id, name }) => [id, name]));
  return ({ category, area, operator }) =>
    [categories.get(category) ?? category, area === null ? null : areas.get(area), operator]
      .filter(Boolean)
      .join(', ');
}

function sectionsOf(
  finds: OfferFinds,
  { words }: ScenarioContext,
  detailsOf: (offer: OfferRecord) => string,
): readonly SearchListSection[] {
  return (['asked', 'others'] as const)
    .filter((id) => finds[id].length > 0)
    .map((id) => ({
      id,
      title: words.text(`scenarios.offer.${id}`),
      options: finds[id].map((offer) => ({
        id: offer.id,
        content: (
          <span className="scenarios-option">
            {offer.name}
            <small>{detailsOf(offer)}</small>
          </span>
        ),
      })),
    }));
}
