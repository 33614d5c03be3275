import { useId } from 'react';

interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly note?: string;
    readonly isDisabled?: boolean;
  }[];
  readonly value: Id;
  onChange(id: Id): void;
}

/** One of a few, all in sight with a line about each: the platform's radio buttons. */
export function Choices<Id extends string>({ label, options, value, onChange }: ChoicesProps<Id>) {
  const name = useId();
  return (
    <fieldset className="need-question-group">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="need-question-option">
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            disabled={option.isDisabled}
            onChange={() => onChange(option.id)}
          />
          <span>
            {option.label}
            {option.note === undefined ? null : (
              <span className="need-question-remark">{option.note}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
