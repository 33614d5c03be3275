import { useId } from 'react';
import { MINUTES_LIMITS } from '../../domain/minutes/minutes.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  /** Id of the sentence that says what must not be written. */
  readonly describedBy: string;
  onChange(value: string): void;
}

/** Some lines of text; grows with what is in it where the browser can. */
export function WordsField({ label, value, describedBy, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <span className="minutes-words">
      <label className="ui-text-field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ui-text-field-input"
        rows={2}
        value={value}
        maxLength={MINUTES_LIMITS.words}
        aria-describedby={describedBy}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}
