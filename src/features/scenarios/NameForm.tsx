import { useId, useState } from 'react';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { Button } from '../../ui/button/Button.tsx';

/** What a link can carry of a name. */
const LONGEST = 120;

export interface NameFormProps {
  readonly initial: string;
  readonly words: AnswerWords;
  /** Never empty. */
  onName(name: string): void;
  onCancel(): void;
}

/** Asks for a name; Enter keeps it, Escape does not. */
export function NameForm({ initial, words, onName, onCancel }: NameFormProps) {
  const { text } = words;
  const id = useId();
  const [name, setName] = useState(initial);
  const trimmed = name.trim();
  return (
    <form
      className="scenarios-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onName(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="scenarios-label" htmlFor={id}>
        {text('scenarios.name')}
      </label>
      <input
        id={id}
        className="scenarios-input"
        // biome-ignore lint/a11y/noAutofocus: the form appears because its button was just pressed
        autoFocus
        maxLength={LONGEST}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="scenarios-row">
        <Button type="submit" variant="primary" isDisabled={trimmed === ''}>
          {text('scenarios.name.keep')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {text('scenarios.cancel')}
        </Button>
      </div>
    </form>
  );
}
