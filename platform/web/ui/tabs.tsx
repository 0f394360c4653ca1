import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

/** One tab and what it shows. */
export interface TabItem<K extends string> {
  readonly id: K;
  readonly title: ReactNode;
  readonly content: ReactNode;
}

/** Tabs whose choice the caller keeps, in the URL as a rule. */
export const Tabs = <K extends string>({
  label,
  items,
  value,
  onChange,
}: {
  readonly label: string;
  readonly items: readonly TabItem<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}) => (
  <AriaTabs
    className="tabs"
    selectedKey={value}
    onSelectionChange={(key) => {
      const item = items.find(({ id }) => id === key);
      if (item !== undefined) onChange(item.id);
    }}
  >
    <TabList className="tabs-list" aria-label={label}>
      {items.map(({ id, title }) => (
        <Tab key={id} id={id} className="tab">
          {title}
        </Tab>
      ))}
    </TabList>
    {items.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
