import { type Nameable, type NetworkMaterial, nameableIn } from '@amirani/scenario/items';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useFormat } from '../../../platform/use-format.ts';
import { holdersIn, linksWith, type NamedNetwork, withMembers } from './named-network.ts';

/** Who of those beside what is marked belongs to the network, and by which links: held against the ledger afterwards. */
export const NetworkNaming = ({
  material,
  named,
  onChange,
}: {
  readonly material: NetworkMaterial;
  readonly named: NamedNetwork;
  readonly onChange: (named: NamedNetwork) => void;
}) => {
  const nameable = useMemo(() => nameableIn(material), [material]);
  const holders = useMemo(() => holdersIn(material), [material]);
  return nameable === undefined ? null : (
    <Lists nameable={nameable} holders={holders} named={named} onChange={onChange} />
  );
};

const Lists = ({
  nameable,
  holders,
  named,
  onChange,
}: {
  readonly nameable: Nameable;
  readonly holders: ReadonlyMap<string, string>;
  readonly named: NamedNetwork;
  readonly onChange: (named: NamedNetwork) => void;
}) => {
  const format = useFormat();
  const links = linksWith(nameable, named.members);
  return (
    <>
      <List
        title={<Trans>Who belongs to it</Trans>}
        selected={named.members}
        onChange={(members) => onChange(withMembers(nameable, named, members))}
        rows={nameable.neighbours.map(({ value, joins }) => {
          const holder = holders.get(value);
          // How many records stand behind it: a reason to look, and no proof.
          const records = format.number([...joins.values()].reduce((sum, one) => sum + one, 0));
          return {
            ...{ id: value, text: holder ?? value },
            note: holder === undefined ? records : `${value} · ${records}`,
          };
        })}
      />
      {links.length === 0 ? null : (
        <List
          title={<Trans>By which links</Trans>}
          selected={named.links}
          onChange={(next) => onChange({ ...named, links: next })}
          rows={links.map(({ name, ends }) => ({
            id: name,
            text: ends.map((end) => holders.get(end) ?? end).join(' – '),
          }))}
        />
      )}
    </>
  );
};

const List = ({
  title,
  rows,
  selected,
  onChange,
}: {
  readonly title: ReactNode;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly note?: string }[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
}) => {
  const id = useId();
  return (
    <div className="decision-part">
      <h3 id={id}>{title}</h3>
      <ToggleButtonGroup
        className="decision-evidence"
        aria-labelledby={id}
        orientation="vertical"
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={(keys) => onChange([...keys].map(String))}
      >
        {rows.map((row) => (
          <ToggleButton key={row.id} id={row.id} className="button">
            {row.text}
            {row.note === undefined ? null : <span className="soft">{row.note}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
