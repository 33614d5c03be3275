import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { CheckIcon } from '../icons/icons.tsx';
import './Menu.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Keys or a short remark at the end of the row. */
  readonly hint?: string;
  /** Makes the entry a link. */
  readonly href?: string;
  readonly isDisabled?: boolean;
}

export interface MenuGroup {
  readonly id: string;
  /** Heading above the entries; null for none. */
  readonly title: string | null;
  /** Accessible name where there is no title. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
  /** Id of the entry in force, where the group is a choice of one (language, colours). */
  readonly selected?: string;
}

export interface MenuProps extends Pick<PopoverProps, 'placement'> {
  readonly button: ReactNode;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  onAction(id: string): void;
}

/** A button that opens a list of actions, links and choices. */
export function Menu({ button, label, groups, onAction, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {button}
      <Popover className="ui-menu-popover" placement={placement} offset={6}>
        <AriaMenu aria-label={label} className="ui-menu" onAction={(key) => onAction(String(key))}>
          {groups.map((group) => (
            <Section key={group.id} group={group} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Section({ group }: { group: MenuGroup }) {
  const choice =
    group.selected === undefined
      ? {}
      : ({ selectionMode: 'single', selectedKeys: [group.selected] } as const);
  const name = group.title === null ? { 'aria-label': group.label ?? group.id } : {};
  return (
    <MenuSection {...choice} {...name} id={group.id} className="ui-menu-section">
      {group.title === null ? null : <Header className="ui-menu-title">{group.title}</Header>}
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const link = entry.href === undefined ? {} : { href: entry.href };
  return (
    <MenuItem
      {...link}
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled === true}
      className="ui-menu-item"
    >
      {({ isSelected }) => (
        <>
          <span className="ui-menu-icon">{isSelected ? <CheckIcon /> : entry.icon}</span>
          {entry.label}
          {entry.hint === undefined ? null : <span className="ui-menu-hint">{entry.hint}</span>}
        </>
      )}
    </MenuItem>
  );
}
