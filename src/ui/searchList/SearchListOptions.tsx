import { useEffect, useRef } from 'react';
import { CheckIcon } from '../icons/icons.tsx';
import type { SearchListOption, SearchListSection } from './searchListTypes.ts';

export interface SearchListOptionsProps {
  readonly listId: string;
  readonly label: string;
  readonly sections: readonly SearchListSection[];
  readonly active: string | null;
  readonly selected: string | undefined;
  onPick(id: string): void;
}

/** The list of a `SearchList`: options in named groups, scrolled so that the active one is in sight. */
export function SearchListOptions(props: SearchListOptionsProps) {
  const { listId, sections, active } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) return;
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const firstOf = firstIndexes(sections);
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={props.label}
      className="ui-search-list-box"
    >
      {sections.map((section, number) => {
        const options = section.options.map((option, index) => (
          <Option
            key={option.id}
            {...props}
            option={option}
            id={`${listId}-${firstOf[number]! + index}`}
          />
        ));
        if (section.title === null || options.length === 0) return options;
        const titleId = `${listId}-title-${number}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot group options of a listbox
          <div key={section.id} role="group" aria-labelledby={titleId}>
            <div id={titleId} role="presentation" className="ui-search-list-title">
              {section.title}
            </div>
            {options}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps extends SearchListOptionsProps {
  readonly option: SearchListOption;
  readonly id: string;
}

function Option({ option, id, active, selected, onPick }: OptionProps) {
  const isActive = option.id === active;
  const isDisabled = option.isDisabled === true;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field owns the keys of its list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="ui-search-list-option"
      aria-selected={option.id === selected}
      aria-disabled={isDisabled || undefined}
      data-active={isActive ? '' : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isDisabled) onPick(option.id);
      }}
    >
      <span className="ui-search-list-check">{option.id === selected ? <CheckIcon /> : null}</span>
      <span className="ui-search-list-content">{option.content}</span>
    </div>
  );
}

/** Index of each section's first option among all options. */
function firstIndexes(sections: readonly SearchListSection[]): number[] {
  let next = 0;
  return sections.map((section) => {
    const first = next;
    next += section.options.length;
    return first;
  });
}
