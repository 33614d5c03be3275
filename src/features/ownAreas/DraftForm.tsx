import { type ReactNode, useId, useMemo, useState } from 'react';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { ownAreaProblems } from '../../domain/ownAreas/ownAreaProblems.ts';
import { DRAW_TOOLS } from '../../map/draw/drawLayer.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { AreaChecklist } from './AreaChecklist.tsx';
import { DraftMap } from './DraftMap.tsx';
import { MembersPreview } from './MembersPreview.tsx';
import { type Counted, countedBy, type OwnAreaDraft, ownAreaOf, withTool } from './ownAreaDraft.ts';
import { RadiusFields } from './RadiusFields.tsx';
import { RingButtons } from './RingButtons.tsx';
import type { ToolProps } from './toolProps.ts';
import { type LoadedAddresses, useAddressBook } from './useAddressBook.ts';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';
import { wordProblem } from './wordOwnArea.ts';

interface DraftFormProps {
  readonly draft: OwnAreaDraft;
  readonly others: readonly OwnArea[];
  readonly isNew: boolean;
  onDraft(draft: OwnAreaDraft): void;
  onKeep(own: OwnArea): void;
  onCancel(): void;
}

const NOTHING: Counted = { members: [], shares: [], problem: null };

/** Makes one own area: name, tool, map with its fields, and what is counted by it. */
export function DraftForm(props: DraftFormProps): ReactNode {
  const { draft, onDraft, onKeep } = props;
  const words = useOwnAreaWords();
  const { text } = words;
  const loaded = useAddressBook();
  const { geometry } = useFinestLevel();
  const book = loaded.state === 'ready' ? loaded.book : null;
  const isKnown = draft.tool === 'areas' || loaded.state === 'ready';
  const counted = useMemo(
    () =>
      geometry === null || !isKnown ? NOTHING : countedBy(draft, { geometry, addresses: book }),
    [draft, geometry, isKnown, book],
  );
  const problems = useProblems(props, counted);
  const [isAsked, setAsked] = useState(false);
  const nameProblem = problems.find(({ code }) => code.startsWith('name_'));
  const tool: ToolProps = { draft, addresses: book, onDraft };
  const title = text(props.isNew ? 'ownAreas.form.new' : 'ownAreas.form.edit');
  const take = () => {
    setAsked(true);
    if (problems.length === 0 && isKnown) onKeep(ownAreaOf(draft, counted));
  };
  const others = isAsked ? problems.filter((problem) => problem !== nameProblem) : [];
  return (
    <section className="own-areas-form" aria-label={title}>
      <h3>{title}</h3>
      <TextField
        label={text('ownAreas.name')}
        value={draft.name}
        onChange={(name) => onDraft({ ...draft, name })}
        error={isAsked && nameProblem !== undefined ? wordProblem(nameProblem, words) : null}
        isRequired
      />
      <ToolChoice draft={draft} onTool={(next) => onDraft(withTool(draft, next, counted))} />
      <div className="own-areas-work">
        {geometry === null ? null : (
          <DraftMap geometry={geometry} draft={draft} counted={counted} onDraft={onDraft} />
        )}
        <div className="own-areas-side">
          {draft.tool === 'areas' && <AreaChecklist {...tool} />}
          {draft.tool === 'polygon' && <RingButtons {...tool} />}
          {draft.tool === 'radius' && <RadiusFields {...tool} />}
          {isKnown ? (
            <MembersPreview draft={draft} counted={counted} />
          ) : (
            <AddressesAwaited loaded={loaded} />
          )}
        </div>
      </div>
      {others.length > 0 && (
        <Notice tone="error">
          {others.map((problem) => wordProblem(problem, words)).join(' ')}
        </Notice>
      )}
      <div className="own-areas-buttons">
        <Button variant="primary" onPress={take}>
          {text('ownAreas.save')}
        </Button>
        <Button onPress={props.onCancel}>{text('ownAreas.cancel')}</Button>
      </div>
    </section>
  );
}

/** What keeps the draft from being taken over, beside what is already wrong elsewhere. */
function useProblems({ draft, others }: DraftFormProps, counted: Counted) {
  const { areas } = useAtlas().source.package;
  const finest = useFinestLevel().areas;
  return useMemo(() => {
    const surroundings = {
      known: new Set(finest.map(({ id }) => id)),
      names: areas.map(({ name }) => name),
    };
    const own = ownAreaOf(draft, counted);
    const found = ownAreaProblems([...others, own], surroundings);
    const ofDraft = found.filter((problem) => 'area' in problem && problem.area === draft.id);
    // A shape that is not one yet holds nothing for that reason alone.
    const drawn = ofDraft.filter(({ code }) => code !== 'no_member');
    const isShapeWrong = drawn.some(({ code }) => !code.startsWith('name_'));
    return isShapeWrong ? drawn : ofDraft;
  }, [areas, finest, draft, others, counted]);
}

function ToolChoice({
  draft,
  onTool,
}: {
  readonly draft: OwnAreaDraft;
  onTool(tool: OwnAreaDraft['tool']): void;
}): ReactNode {
  const { text } = useOwnAreaWords();
  const name = useId();
  return (
    <fieldset className="own-areas-tools">
      <legend>{text('ownAreas.tool')}</legend>
      {DRAW_TOOLS.map((tool) => (
        <label key={tool}>
          <input
            type="radio"
            name={name}
            checked={draft.tool === tool}
            onChange={() => onTool(tool)}
          />
          {text(`ownAreas.tool.${tool}`)}
        </label>
      ))}
    </fieldset>
  );
}

function AddressesAwaited({ loaded }: { readonly loaded: LoadedAddresses }): ReactNode {
  const { text } = useOwnAreaWords();
  if (loaded.state !== 'failed') return <p role="status">{text('ownAreas.loading')}</p>;
  const { retry } = loaded;
  return (
    <Notice tone="error" action={{ label: text('ownAreas.retry'), onPress: retry }}>
      {text('ownAreas.failed')}
    </Notice>
  );
}
