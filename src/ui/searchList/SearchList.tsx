import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { nextActive } from './activeOption.ts';
import { SearchListField } from './SearchListField.tsx';
import { SearchListOptions } from './SearchListOptions.tsx';
import type { SearchListOption, SearchListSection } from './searchListTypes.ts';
import '../visuallyHidden/VisuallyHidden.css';
import './SearchList.css';

export interface SearchListProps {
  /** Accessible name of the search field, and its visible label. */
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  /** Accessible name of the list. */
  readonly listLabel: string;
  /** The query is the caller's, and so is what it finds. */
  readonly query: string;
  onQueryChange(query: string): void;
  /** Controls between the field and the list, which narrow what is found. */
  readonly filters?: ReactNode;
  readonly sections: readonly SearchListSection[];
  /** Id of the option in force now, marked with a tick of its own. */
  readonly selected?: string;
  /** Shown in place of an empty list. */
  readonly emptyText: string;
  /** Fires when the keyboard moves onto an option (for a preview) and with null when it leaves. */
  onActive?(id: string | null): void;
  onPick(id: string): void;
  onCancel?(): void;
  readonly autoFocus?: boolean;
}

/**
 * A search field and the list of what it finds, after the ARIA combobox pattern: focus stays in the
 * field, arrows move the active option, Enter picks it (or the first find), Escape cancels.
 */
export function SearchList(props: SearchListProps) {
  const { sections, query, onActive, onPick, onCancel } = props;
  const listId = useId();
  const options = sections.flatMap((section) => section.options);
  const [active, setActive] = useActiveOption(onActive);
  const index = options.findIndex((option) => option.id === active);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = nextActive(event.key, index < 0 ? null : index, options.map(isDisabled));
    if (next !== null) {
      event.preventDefault();
      setActive(options[next]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const pick =
        options[index] ?? (query === '' ? undefined : options.find((o) => !isDisabled(o)));
      if (pick !== undefined) onPick(pick.id);
    } else if (event.key === 'Escape' && onCancel !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div className="ui-search-list">
      <SearchListField
        {...props}
        listId={listId}
        activeOptionId={index < 0 ? undefined : `${listId}-${index}`}
        onKeyDown={onKeyDown}
        onQueryChange={(next) => {
          setActive(null);
          props.onQueryChange(next);
        }}
      />
      {props.filters}
      <SearchListOptions
        listId={listId}
        label={props.listLabel}
        sections={sections}
        active={active}
        selected={props.selected}
        onPick={onPick}
      />
      <p className="ui-search-list-empty" role="status">
        {options.length === 0 ? props.emptyText : null}
      </p>
    </div>
  );
}

function isDisabled(option: SearchListOption): boolean {
  return option.isDisabled === true;
}

function useActiveOption(onActive: SearchListProps['onActive']) {
  const [active, setActive] = useState<string | null>(null);
  const latest = useRef(onActive);
  const told = useRef<string | null>(null);
  useEffect(() => {
    latest.current = onActive;
  });
  useEffect(() => {
    if (told.current === active) return;
    told.current = active;
    latest.current?.(active);
  }, [active]);
  return [active, setActive] as const;
}
