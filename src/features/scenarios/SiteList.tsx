import { useState } from 'react';
import type { SiteSuggestions, SuggestedSite } from '../../domain/need/traceSites.ts';
import type { CandidateSite } from '../../domain/offers/candidateSite.ts';
import { stepInScenario } from '../../state/need/scenarioActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { addressAt } from './addressAt.ts';
import { countsPlaces, newOffer } from './newOffer.ts';
import { boundSentence, candidateSentence, wordAtLeast } from './siteSentences.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface SiteListProps {
  readonly context: ScenarioContext;
  readonly found: SiteSuggestions;
  /** The places that were compared; null for where people live. */
  readonly candidates: readonly CandidateSite[] | null;
}

/** The sites found, best first, how good they are at best and what is not known. */
export function SiteList({ context, found, candidates }: SiteListProps) {
  const { shown, words, group } = context;
  const { text, format } = words;
  const { categories } = shown.need.question;
  const [chosen, setChosen] = useState<string | null>(null);
  const [places, setPlaces] = useState(Number.NaN);
  const category = categories.find((id) => id === chosen) ?? categories[0] ?? '';
  const kinds = shown.inventory.categories.filter(({ id }) => categories.includes(id));
  return (
    <div className="scenarios-sentences" role="status">
      {found.sites.length === 0 ? <p>{text('scenarios.sites.none', { group })}</p> : null}
      {found.sites.length > 0 && kinds.length > 1 ? (
        <Select
          label={text('scenarios.category')}
          options={kinds.map(({ id, name }) => ({ id, label: format.local(name) }))}
          value={category}
          onChange={setChosen}
        />
      ) : null}
      {found.sites.length === 0 ? null : (
        <NumberField
          label={text('scenarios.sites.places')}
          minValue={0}
          step={1}
          value={places}
          onChange={setPlaces}
        />
      )}
      {found.sites.length > 0 && countsPlaces(shown.need.question) ? (
        <p className="scenarios-remark">{text('scenarios.places.needed')}</p>
      ) : null}
      <ol className="scenarios-steps">
        {found.sites.map((site, index) => (
          <SiteItem
            key={`${site.candidate ?? ''} ${site.position.join(' ')}`}
            context={context}
            site={site}
            number={index + 1}
            category={category}
            places={Number.isFinite(places) ? places : null}
            candidate={site.candidate === null ? null : (candidates?.[site.candidate] ?? null)}
          />
        ))}
      </ol>
      {found.sites.length === 0 ? null : <p>{boundSentence(context, found)}</p>}
      <p className="scenarios-remark">{candidateSentence(context, found, candidates !== null)}</p>
      {found.unknownPoints === 0 ? null : (
        <p className="scenarios-remark">
          {text('scenarios.sites.unknown', { count: found.unknownPoints })}
        </p>
      )}
    </div>
  );
}

function SiteItem({
  context,
  site,
  number,
  category,
  places,
  candidate,
}: {
  readonly context: ScenarioContext;
  readonly site: SuggestedSite;
  readonly number: number;
  readonly category: string;
  /** Places of the offer to be opened; null leaves them open. */
  readonly places: number | null;
  readonly candidate: CandidateSite | null;
}) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const book = useAtlasState((state) => state.dataset.addresses ?? null);
  const known = book === null ? null : addressAt(book, site.position);
  const address = candidate?.address ?? known;
  const area = shown.areas[site.area]?.name ?? text('scenarios.outside');
  const add = () => {
    const name = text('scenarios.sites.offerName', {
      place: candidate?.name ?? address ?? area,
    });
    const plan = { name, category, capacity: places, position: site.position };
    const placement = candidate?.placement ?? (known === null ? 'set' : 'exact');
    const offer = newOffer({ ...plan, placement }, shown);
    const fallback = text('scenarios.default', { number: shown.need.scenarios.length + 1 });
    stepInScenario(atlas, { kind: 'add', offer: { ...offer, address } }, fallback);
  };
  return (
    <li className="scenarios-step" data-area-id={shown.areas[site.area]?.id}>
      <span>
        {candidate === null ? null : `${candidate.name}: `}
        {text('scenarios.sites.item', { area, heads: wordAtLeast(context, site.gain) })}
        {address === null ? null : (
          <span className="scenarios-remark">{` ${text('scenarios.sites.near', { address })}`}</span>
        )}
      </span>
      <Button
        variant="chip"
        aria-label={text('scenarios.sites.add.name', { number })}
        onPress={add}
      >
        {text('scenarios.sites.add')}
      </Button>
    </li>
  );
}
