import { type HTMLInputTypeAttribute, useId } from 'react';
import './TextField.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  readonly type?: HTMLInputTypeAttribute;
  /** Sentence tied to the field, shown below it. */
  readonly description?: string;
  /** What is wrong and how to mend it; shown in place of the description. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  /** Values to choose from; others may be typed. */
  readonly suggestions?: readonly string[];
}

/** A line of text: the platform's own input with its label, description and error. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, value, onChange, type = 'text', description, error = null, suggestions } = props;
  const note = error ?? description;
  return (
    <span className="ui-text-field">
      <label className="ui-text-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-text-field-input"
        type={type}
        value={value}
        required={props.isRequired}
        inputMode={props.inputMode}
        autoComplete="off"
        spellCheck={false}
        list={suggestions === undefined ? undefined : `${id}-list`}
        aria-invalid={error !== null || undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {suggestions === undefined ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {note === undefined ? null : (
        <span
          id={`${id}-note`}
          className={error === null ? 'ui-text-field-note' : 'ui-text-field-error'}
        >
          {note}
        </span>
      )}
    </span>
  );
}
