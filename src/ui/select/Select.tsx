import { useId } from 'react';
import { ChevronIcon } from '../icons/icons.tsx';
import './Select.css';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  onChange(id: string): void;
  /** Sentence tied to the field, shown below it. */
  readonly description?: string;
  readonly isDisabled?: boolean;
  /** `chip` puts the label before the value on one line, as in the row under a headline. */
  readonly layout?: 'field' | 'chip';
}

/**
 * A choice of one. It is the platform's own select: it opens as a wheel on phones, is known to every
 * screen reader and carries no inline style, so that it can be part of markup built ahead.
 */
export function Select(props: SelectProps) {
  const id = useId();
  const { label, options, value, onChange, description, isDisabled, layout = 'field' } = props;
  return (
    <span className={`ui-select ui-select-${layout}`}>
      <label className="ui-select-label" htmlFor={id}>
        {label}
      </label>
      <span className="ui-select-box">
        <select
          id={id}
          className="ui-select-control"
          value={value}
          disabled={isDisabled}
          aria-describedby={description === undefined ? undefined : `${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
      {description === undefined ? null : (
        <span id={`${id}-note`} className="ui-select-note">
          {description}
        </span>
      )}
    </span>
  );
}
