import { useState } from 'react';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { LocalField } from './LocalField.tsx';
import type { StepFieldsProps } from './stepFieldsProps.ts';

type AlternativeFieldProps = Pick<StepFieldsProps, 'step' | 'languages' | 'onChange' | 'suggest'>;

/** What the figure shows in words, written or proposed from its figures. */
export function AlternativeField({ step, languages, onChange, suggest }: AlternativeFieldProps) {
  const text = usePresentText();
  const [outcome, setOutcome] = useState<'suggested' | 'suggest.none' | null>(null);
  const propose = async () => {
    const alternative = await suggest();
    if (alternative !== null) onChange({ alternative }, 'alternative');
    setOutcome(alternative === null ? 'suggest.none' : 'suggested');
  };
  return (
    <>
      <LocalField
        label={text('storyEditor.field.alternative')}
        value={step.alternative}
        languages={languages}
        rows={4}
        description={() => text('storyEditor.field.alternative.note')}
        onChange={(alternative, language) => onChange({ alternative }, `alternative.${language}`)}
      />
      <div className="story-fields-suggest">
        <Button variant="chip" onPress={() => void propose()}>
          {text('storyEditor.field.suggest')}
        </Button>
        <p role="status">{outcome === null ? '' : text(`storyEditor.field.${outcome}`)}</p>
      </div>
    </>
  );
}
