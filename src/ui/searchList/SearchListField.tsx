import { type KeyboardEvent, useId, useRef } from 'react';
import { CloseIcon, SearchIcon } from '../icons/icons.tsx';

export interface SearchListFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly query: string;
  onQueryChange(query: string): void;
  readonly listId: string;
  readonly activeOptionId: string | undefined;
  onKeyDown(event: KeyboardEvent): void;
  readonly autoFocus?: boolean;
}

/** The field of a `SearchList`. */
export function SearchListField(props: SearchListFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="ui-search-list-field">
      <label className="ui-visually-hidden" htmlFor={id}>
        {props.label}
      </label>
      <SearchIcon />
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="search"
        className="ui-search-list-input"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={props.listId}
        aria-activedescendant={props.activeOptionId}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={props.placeholder}
        // biome-ignore lint/a11y/noAutofocus: only where the person has just opened a search
        autoFocus={props.autoFocus}
        value={props.query}
        onChange={(event) => props.onQueryChange(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {props.query === '' ? null : (
        <button
          type="button"
          className="ui-search-list-clear"
          aria-label={props.clearLabel}
          onClick={() => {
            props.onQueryChange('');
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
