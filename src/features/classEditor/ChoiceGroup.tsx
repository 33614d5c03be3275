import { useId } from 'react';

interface ChoiceGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly description?: string;
  onChange(id: Id): void;
}

/** A few options of which one holds, all in sight: the platform's radio buttons. */
export function ChoiceGroup<Id extends string>(props: ChoiceGroupProps<Id>) {
  const id = useId();
  const { label, options, value, description, onChange } = props;
  return (
    <fieldset
      className="class-editor-group"
      {...(description === undefined ? {} : { 'aria-describedby': `${id}-note` })}
    >
      <legend>{label}</legend>
      <div className="class-editor-options">
        {options.map((option) => (
          <label key={option.id} className="class-editor-option">
            <input
              type="radio"
              name={id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {description === undefined ? null : (
        <p id={`${id}-note`} className="class-editor-note">
          {description}
        </p>
      )}
    </fieldset>
  );
}
