import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';
import { useText } from '../../i18n/useText.ts';
import {
  EMBED_CONTROLS,
  EMBED_FACES,
  EMBED_SCHEMES,
  type EmbedFace,
  type EmbedScheme,
  FRAME_HEIGHT_RANGE,
  HEADING_LEVELS,
} from '../../state/embed/embedOptions.ts';
import { LANGUAGES, type Language } from '../../state/viewState.ts';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import { ChoiceSet } from './ChoiceSet.tsx';
import { type DraftChange, type EmbedDraft, toggled } from './embedDraft.ts';

export interface DraftProps {
  readonly draft: EmbedDraft;
  onChange(change: DraftChange): void;
}

const FIRST_FIXED_HEIGHT = 720;

/** Everything that can be chosen, in the order in which one thinks of it. */
export function EmbedOptionsForm({ draft, onChange }: DraftProps) {
  const pageText = useText();
  const text = useEmbedDialogText();
  const { options } = draft;
  return (
    <div className="embed-dialog-options">
      <ChoiceSet
        legend={text('embedDialog.faces')}
        note={text('embedDialog.faces.note')}
        kind="any"
        choices={EMBED_FACES.map((id) => ({ id, label: pageText(`face.${id}`) }))}
        chosen={options.faces}
        onToggle={(face) =>
          onChange({ options: { faces: toggled(EMBED_FACES, options.faces, face) } })
        }
      />
      {options.faces.length < 2 ? null : (
        <Select
          label={text('embedDialog.first')}
          value={draft.first}
          options={options.faces.map((id) => ({ id, label: pageText(`face.${id}`) }))}
          onChange={(id) => onChange({ first: id as EmbedFace })}
        />
      )}
      <ChoiceSet
        legend={text('embedDialog.interaction')}
        kind="one"
        choices={(['interactive', 'static'] as const).map((id) => ({
          id,
          label: text(`embedDialog.interaction.${id}`),
        }))}
        chosen={[options.interaction]}
        onToggle={(interaction) => onChange({ options: { interaction } })}
      />
      <ChoiceSet
        legend={text('embedDialog.controls')}
        note={text('embedDialog.controls.note')}
        kind="any"
        isDisabled={options.interaction === 'static'}
        choices={EMBED_CONTROLS.map((id) => ({ id, label: text(`embedDialog.control.${id}`) }))}
        chosen={options.controls}
        onToggle={(control) =>
          onChange({ options: { controls: toggled(EMBED_CONTROLS, options.controls, control) } })
        }
      />
      <HeightChoice draft={draft} onChange={onChange} />
      <LookChoices draft={draft} onChange={onChange} />
      <TextField
        label={text('embedDialog.frameTitle')}
        value={draft.title}
        isRequired
        description={text('embedDialog.frameTitle.note')}
        error={draft.title.trim() === '' ? text('embedDialog.frameTitle.missing') : null}
        onChange={(title) => onChange({ title })}
      />
    </div>
  );
}

function HeightChoice({ draft, onChange }: DraftProps) {
  const text = useEmbedDialogText();
  const { height } = draft.options;
  return (
    <>
      <ChoiceSet
        legend={text('embedDialog.height')}
        kind="one"
        choices={(['auto', 'fixed'] as const).map((id) => ({
          id,
          label: text(`embedDialog.height.${id}`),
        }))}
        chosen={[height === 'auto' ? 'auto' : 'fixed']}
        onToggle={(id) =>
          onChange({ options: { height: id === 'auto' ? 'auto' : FIRST_FIXED_HEIGHT } })
        }
      />
      {height === 'auto' ? null : (
        <NumberField
          label={text('embedDialog.height.pixels')}
          value={height}
          minValue={FRAME_HEIGHT_RANGE.min}
          maxValue={FRAME_HEIGHT_RANGE.max}
          step={10}
          onChange={(pixels) => {
            // An emptied field is no height; what was there stays.
            if (Number.isFinite(pixels)) onChange({ options: { height: pixels } });
          }}
        />
      )}
    </>
  );
}

function LookChoices({ draft, onChange }: DraftProps) {
  const pageText = useText();
  const text = useEmbedDialogText();
  const { options } = draft;
  return (
    <div className="embed-dialog-looks">
      <Select
        label={text('embedDialog.heading')}
        value={String(options.headingLevel)}
        options={HEADING_LEVELS.map((level) => ({
          id: String(level),
          label: text('embedDialog.heading.level', { level }),
        }))}
        onChange={(id) =>
          onChange({
            options: { headingLevel: HEADING_LEVELS.find((level) => String(level) === id) ?? 2 },
          })
        }
      />
      <Select
        label={text('embedDialog.language')}
        value={draft.language}
        options={LANGUAGES.map((id) => ({ id, label: pageText(`language.${id}`) }))}
        onChange={(id) => onChange({ language: id as Language })}
      />
      <Select
        label={text('embedDialog.scheme')}
        value={options.scheme}
        options={EMBED_SCHEMES.map((id) => ({ id, label: text(`embedDialog.scheme.${id}`) }))}
        onChange={(id) => onChange({ options: { scheme: id as EmbedScheme } })}
      />
    </div>
  );
}
