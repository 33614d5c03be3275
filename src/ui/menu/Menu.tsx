import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  type MenuProps as AriaMenuProps,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
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
  /** The menu stays open when an entry is chosen: for choices that concern other entries. */
  readonly staysOpen?: boolean;
}

interface MenuContent {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  onAction(id: string): void;
}

export interface MenuProps extends MenuContent, Pick<PopoverProps, 'placement'> {
  readonly button: ReactNode;
}

/** A button that opens a list of actions, links and choices. */
export function Menu({ button, ...list }: MenuProps) {
  return (
    <MenuTrigger>
      {button}
      <MenuPopover {...list} />
    </MenuTrigger>
  );
}

export interface MenuPopoverProps
  extends MenuContent,
    Pick<PopoverProps, 'placement' | 'triggerRef' | 'isOpen' | 'onOpenChange'> {}

/** The list alone, for buttons that fetch it when they are first pressed. */
export function MenuPopover(props: MenuPopoverProps) {
  const { label, groups, onAction, placement = 'bottom end', ...popover } = props;
  // With a button of its own, the menu's trigger sees to both.
  const standing: Pick<AriaMenuProps<object>, 'autoFocus' | 'onClose'> = popover.isOpen ===
  undefined
    ? {}
    : { autoFocus: 'first', onClose: () => popover.onOpenChange?.(false) };
  return (
    <Popover {...popover} className="ui-menu-popover" placement={placement} offset={6}>
      <AriaMenu
        aria-label={label}
        className="ui-menu"
        {...standing}
        onAction={(key) => onAction(String(key))}
      >
        {groups.map((group) => (
          <Section key={group.id} group={group} />
        ))}
      </AriaMenu>
    </Popover>
  );
}

function Section({ group }: { group: MenuGroup }) {
  const choice =
    group.selected === undefined
      ? {}
      : ({ selectionMode: 'single', selectedKeys: [group.selected] } as const);
  const staying = group.staysOpen === true ? { shouldCloseOnSelect: false } : {};
  const name = group.title === null ? { 'aria-label': group.label ?? group.id } : {};
  return (
    <MenuSection {...choice} {...staying} {...name} id={group.id} className="ui-menu-section">
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
