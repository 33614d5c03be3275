import type { ReactNode } from 'react';
import {
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
  Tab,
  TabList,
  TabPanel,
} from 'react-aria-components/Tabs';
import './Tabs.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps extends Pick<AriaTabsProps, 'keyboardActivation'> {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected: string;
  onSelect(id: string): void;
}

/** Tabs with arrow keys; only the selected panel is in the document. */
export function Tabs({ label, tabs, selected, onSelect, ...rest }: TabsProps) {
  return (
    <AriaTabs
      {...rest}
      className="ui-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className="ui-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="ui-tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
