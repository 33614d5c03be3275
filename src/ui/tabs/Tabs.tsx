import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './Tabs.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected: string;
  onSelect(id: string): void;
}

/**
 * Tabs after the pattern of the ARIA Authoring Practices: one tab stop, arrow keys, Home and End
 * choose. Only the selected panel is in the document. The panel itself is a tab stop, so that nothing
 * has to look through its content, which would make every change of it lay out the page once more.
 */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const prefix = useId();
  const current = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );
  const shown = tabs[current];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = tabForKey(event.key, current, tabs.length);
    const next = index === null ? undefined : tabs[index];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
    onSelect(next.id);
  };
  return (
    <div className="ui-tabs">
      <div role="tablist" aria-label={label} className="ui-tab-list" onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}-tab-${tab.id}`}
            className="ui-tab"
            tabIndex={index === current ? 0 : -1}
            aria-selected={index === current}
            aria-controls={index === current ? `${prefix}-panel` : undefined}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {shown === undefined ? null : (
        <div
          key={shown.id}
          role="tabpanel"
          id={`${prefix}-panel`}
          className="ui-tab-panel"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: some panels hold nothing else to focus
          tabIndex={0}
          aria-labelledby={`${prefix}-tab-${shown.id}`}
        >
          {shown.content}
        </div>
      )}
    </div>
  );
}

/** The tab a key leads to, round the ends; null for other keys. */
function tabForKey(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
