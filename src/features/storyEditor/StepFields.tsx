import { STAGE_LIMITS } from '../../domain/story/checkStory.ts';
import { GUESSES, type Guess } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { AlternativeField } from './AlternativeField.tsx';
import { LocalField } from './LocalField.tsx';
import type { StepFieldsProps } from './stepFieldsProps.ts';
import './storyEditor.css';

/** All that is said of a step, and what is done with its figure. */
export function StepFields({ step, languages, areas, onChange, suggest }: StepFieldsProps) {
  const text = usePresentText();
  const { headlineCharacters, textCharacters } = STAGE_LIMITS;
  return (
    <div className="story-fields">
      <LocalField
        label={text('storyEditor.field.headline')}
        value={step.headline}
        languages={languages}
        isLine
        missing={text('storyEditor.field.headline.missing')}
        description={() => text('storyEditor.field.headline.note', { most: headlineCharacters })}
        onChange={(headline, language) => onChange({ headline }, `headline.${language}`)}
      />
      <LocalField
        label={text('storyEditor.field.text')}
        value={step.text}
        languages={languages}
        rows={3}
        description={(written) =>
          text('storyEditor.field.text.note', {
            count: written.trim().length,
            most: textCharacters,
          })
        }
        onChange={(said, language) => onChange({ text: said }, `text.${language}`)}
      />
      <LocalField
        label={text('storyEditor.field.note')}
        value={step.note}
        languages={languages}
        rows={3}
        description={() => text('storyEditor.field.note.note')}
        onChange={(note, language) => onChange({ note }, `note.${language}`)}
      />
      {step.view === null ? null : (
        <>
          <AlternativeField {...{ step, languages, onChange, suggest }} />
          <FigureChoices {...{ step, areas, onChange }} />
        </>
      )}
      <NumberField
        label={text('storyEditor.field.minutes')}
        minValue={0}
        maxValue={600}
        step={0.5}
        value={step.minutes ?? Number.NaN}
        onChange={(minutes) => onChange({ minutes: minutes > 0 ? minutes : null }, 'minutes')}
      />
    </div>
  );
}

function FigureChoices({
  step,
  areas,
  onChange,
}: Pick<StepFieldsProps, 'step' | 'areas' | 'onChange'>) {
  const text = usePresentText();
  const { highlight } = step;
  const known = areas.some(({ id }) => id === highlight) || highlight === null;
  const listed = known ? areas : [{ id: highlight, name: highlight }, ...areas];
  return (
    <>
      <Select
        label={text('storyEditor.field.highlight')}
        options={[
          { id: '', label: text('storyEditor.field.highlight.none') },
          ...listed.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={highlight ?? ''}
        onChange={(id) =>
          onChange({ highlight: listed.find((area) => area.id === id)?.id ?? null }, 'highlight')
        }
      />
      <Select
        label={text('storyEditor.field.guess')}
        options={GUESSES.map((id) => ({ id, label: text(`storyEditor.field.guess.${id}`) }))}
        value={step.guess}
        onChange={(id) => onChange({ guess: id as Guess }, 'guess')}
      />
    </>
  );
}
