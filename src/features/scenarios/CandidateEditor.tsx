import { useMemo, useState } from 'react';
import { writeCandidateCsv } from '../../data/offers/candidateText.ts';
import {
  type CandidateList,
  type CandidateSite,
  MAX_CANDIDATES,
  MAX_LINKED_CANDIDATES,
} from '../../domain/offers/candidateSite.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { keepCandidates } from '../../state/need/candidateActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { CandidateFile } from './CandidateFile.tsx';
import { CandidateKeeping } from './CandidateKeeping.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { ChosenPlace } from './placeFinds.ts';
import type { ScenarioContext } from './useScenarios.ts';
import { wordArea } from './wordPlace.ts';

/** A longer list is read in its file. */
const MOST_LISTED = 50;

export interface CandidateEditorProps {
  readonly context: ScenarioContext;
  readonly list: CandidateList | null;
}

/** A person's own list of places: one by one, or from a file; named, kept if asked for, saved as a table. */
export function CandidateEditor({ context, list }: CandidateEditorProps) {
  const { atlas, words } = context;
  const { text } = words;
  const name = list?.name ?? text('scenarios.candidates.name.default');
  const sites = list?.sites ?? [];
  const keep = (next: readonly CandidateSite[], named = name) =>
    keepCandidates(atlas, { name: named, sites: next });
  return (
    <fieldset className="scenarios-editor">
      <legend className="scenarios-label">{text('scenarios.candidates')}</legend>
      {list === null ? (
        <p className="scenarios-remark">{text('scenarios.candidates.none')}</p>
      ) : (
        <ListName key={list.name} context={context} list={list} />
      )}
      <CandidateItems
        context={context}
        sites={sites}
        onRemove={(index) => keep(sites.filter((_, position) => position !== index))}
      />
      <NewCandidate
        context={context}
        isFull={sites.length >= MAX_CANDIDATES}
        onAdd={(site) => keep([...sites, site])}
      />
      <CandidateFile context={context} onSites={(next) => keep(next)} />
      {sites.length === 0 ? null : (
        <div className="scenarios-row">
          <Button
            variant="chip"
            onPress={() =>
              saveText(
                `${text('scenarios.candidates.fileName')}.csv`,
                'text/csv',
                writeCandidateCsv(sites),
              )
            }
          >
            {text('scenarios.candidates.save')}
          </Button>
          <Button variant="chip" onPress={() => keepCandidates(atlas, null)}>
            {text('scenarios.candidates.delete')}
          </Button>
        </div>
      )}
      {sites.length === 0 ? null : (
        <p className="scenarios-remark">
          {text(
            sites.length > MAX_LINKED_CANDIDATES
              ? 'scenarios.candidates.notLinked'
              : 'scenarios.candidates.linked',
            { max: MAX_LINKED_CANDIDATES },
          )}
        </p>
      )}
      <CandidateKeeping context={context} list={list} />
    </fieldset>
  );
}

/** Renamed when the field is left or Enter is pressed; an empty name is none. */
function ListName({
  context: { atlas, words },
  list,
}: {
  readonly context: ScenarioContext;
  readonly list: CandidateList;
}) {
  const [name, setName] = useState(list.name);
  const rename = () => {
    const trimmed = name.trim().slice(0, 120);
    if (trimmed !== '' && trimmed !== list.name) keepCandidates(atlas, { ...list, name: trimmed });
    else setName(list.name);
  };
  return (
    <form
      onBlur={rename}
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextField label={words.text('scenarios.candidates.name')} value={name} onChange={setName} />
    </form>
  );
}

function CandidateItems({
  context: { shown, words },
  sites,
  onRemove,
}: {
  readonly context: ScenarioContext;
  readonly sites: readonly CandidateSite[];
  onRemove(index: number): void;
}) {
  const { text } = words;
  const { areas, geometry } = shown;
  const locate = useMemo(() => areaLocator(geometry), [geometry]);
  const rest = sites.length - MOST_LISTED;
  if (sites.length === 0) return null;
  return (
    <>
      <ol className="scenarios-steps" aria-label={text('scenarios.candidates')}>
        {sites.slice(0, MOST_LISTED).map((site, index) => (
          // Two candidates may have one name and one place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is what tells candidates apart
          <li key={index} className="scenarios-step">
            <span>
              {site.name}
              {site.address === null || site.address === site.name ? null : `, ${site.address}`}{' '}
              <span className="scenarios-remark">
                {text(`offers.placement.${site.placement}`)}
                {` · ${wordArea(words, areas, locate(site.position))}`}
              </span>
            </span>
            <IconButton
              name={text('scenarios.candidates.remove', { name: site.name })}
              icon={<CloseIcon />}
              shape="bare"
              onPress={() => onRemove(index)}
            />
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p className="scenarios-remark">{text('scenarios.candidates.more', { count: rest })}</p>
      ) : null}
    </>
  );
}

function NewCandidate({
  context,
  isFull,
  onAdd,
}: {
  readonly context: ScenarioContext;
  readonly isFull: boolean;
  onAdd(site: CandidateSite): void;
}) {
  const { text } = context.words;
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  const add = () => {
    if (place === null || place.placement === 'none') return;
    const { position, placement, words } = place;
    const address = placement === 'set' ? null : words;
    onAdd({ name: name.trim().slice(0, 120) || words, address, position, placement });
    setName('');
    setPlace(null);
    setIsOpen(false);
  };
  if (isFull) {
    return (
      <p className="scenarios-remark">
        {text('scenarios.candidates.full', { max: MAX_CANDIDATES })}
      </p>
    );
  }
  return (
    <>
      <div className="scenarios-row">
        <Button variant="chip" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {text('scenarios.candidates.add')}
        </Button>
      </div>
      {isOpen ? (
        <div className="scenarios-form">
          <TextField
            label={text('scenarios.candidates.siteName')}
            value={name}
            onChange={setName}
          />
          <PlaceField context={context} place={place} purpose="candidate" onPlace={setPlace} />
          <div className="scenarios-row">
            <Button variant="primary" isDisabled={place === null} onPress={add}>
              {text('scenarios.candidates.take')}
            </Button>
            <Button variant="quiet" onPress={() => setIsOpen(false)}>
              {text('scenarios.cancel')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
