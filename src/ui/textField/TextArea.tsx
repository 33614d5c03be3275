import { useId } from 'react';
import './TextField.css';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  /** Lines to begin with; it grows with what is written where the browser can. */
  readonly rows?: number;
  /** Of what is written, for spelling and screen readers. */
  readonly lang?: string;
  /** Sentence tied to the field, shown below it. */
  readonly description?: string | undefined;
  /** What is wrong and how to mend it; shown in place of the description. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
}

/** Several lines of text: the platform's own field with its label, description and error. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  const { label, value, onChange, rows = 3, lang, description, error = null } = props;
  const note = error ?? description;
  return (
    <span className="ui-text-field">
      <label className="ui-text-field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ui-text-field-input ui-text-field-area"
        rows={rows}
        lang={lang}
        value={value}
        required={props.isRequired}
        aria-invalid={error !== null || undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
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
