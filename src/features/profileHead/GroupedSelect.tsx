import { useId } from 'react';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import type { SelectOption } from '../../ui/select/Select.tsx';
import '../../ui/select/Select.css';

interface GroupedSelectProps {
  readonly label: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly options: readonly SelectOption[];
  }[];
  readonly value: string;
  onChange(id: string): void;
}

/** The platform's own select with groups: areas by their level. */
export function GroupedSelect({ label, groups, value, onChange }: GroupedSelectProps) {
  const id = useId();
  return (
    <span className="ui-select ui-select-chip">
      <label className="ui-select-label" htmlFor={id}>
        {label}
      </label>
      <span className="ui-select-box">
        <select
          id={id}
          className="ui-select-control"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {groups.map((group) => (
            <optgroup key={group.id} label={group.label}>
              {group.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </span>
  );
}
