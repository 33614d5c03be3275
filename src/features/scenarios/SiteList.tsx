import { useState } from 'react';
import type { SiteSuggestions, SuggestedSite } from '../../domain/need/traceSites.ts';
import { stepInScenario } from '../../state/need/scenarioActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { addressAt } from './addressAt.ts';
import { newOffer } from './newOffer.ts';
import { boundSentence, candidateSentence, wordAtLeast } from './siteSentences.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface SiteListProps {
  readonly context: ScenarioContext;
  readonly found: SiteSuggestions;
}

/** The sites found, best first, how good they are at best and what is not known. */
export function SiteList({ context, found }: SiteListProps) {
  const { shown, words, group } = context;
  const { text, format } = words;
  const { categories } = shown.need.question;
  const [chosen, setChosen] = useState<string | null>(null);
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
      <ol className="scenarios-steps">
        {found.sites.map((site, index) => (
          <SiteItem
            key={site.position.join(' ')}
            context={context}
            site={site}
            number={index + 1}
            category={category}
          />
        ))}
      </ol>
      {found.sites.length === 0 ? null : <p>{boundSentence(context, found)}</p>}
      <p className="scenarios-remark">{candidateSentence(context, found)}</p>
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
}: {
  readonly context: ScenarioContext;
  readonly site: SuggestedSite;
  readonly number: number;
  readonly category: string;
}) {
  const { atlas, shown, words } = context;
  const { text } = words;
  const book = useAtlasState((state) => state.dataset.addresses ?? null);
  const address = book === null ? null : addressAt(book, site.position);
  const area = shown.areas[site.area]?.name ?? text('scenarios.outside');
  const add = () => {
    const name = text('scenarios.sites.offerName', { place: address ?? area });
    const plan = { name, category, capacity: null, position: site.position };
    const offer = newOffer({ ...plan, placement: address === null ? 'set' : 'exact' }, shown);
    const fallback = text('scenarios.default', { number: shown.need.scenarios.length + 1 });
    stepInScenario(atlas, { kind: 'add', offer: { ...offer, address } }, fallback);
  };
  return (
    <li className="scenarios-step" data-area-id={shown.areas[site.area]?.id}>
      <span>
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
