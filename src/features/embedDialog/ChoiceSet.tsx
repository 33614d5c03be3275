import { useId } from 'react';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface ChoiceSetProps<Id extends string> {
  readonly legend: string;
  readonly note?: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: readonly Id[];
  /** `one` of them, or any number. */
  readonly kind: 'one' | 'any';
  readonly isDisabled?: boolean;
  onToggle(id: Id): void;
}

/** Ticks or a choice of one, by the platform's own inputs. */
export function ChoiceSet<Id extends string>(props: ChoiceSetProps<Id>) {
  const { legend, note, choices, chosen, kind, isDisabled, onToggle } = props;
  const id = useId();
  return (
    <fieldset
      className="embed-dialog-set"
      disabled={isDisabled}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
    >
      <legend className="embed-dialog-legend">{legend}</legend>
      <div className="embed-dialog-choices">
        {choices.map((choice) => (
          <label key={choice.id} className="embed-dialog-choice">
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(choice.id)}
              onChange={() => onToggle(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {note === undefined ? null : (
        <p id={`${id}-note`} className="embed-dialog-note">
          {note}
        </p>
      )}
    </fieldset>
  );
}
