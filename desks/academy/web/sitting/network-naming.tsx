import { type Nameable, type NetworkMaterial, nameableIn } from '@amirani/scenario/items';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMemo } from 'react';
import { holdersIn, linksWith, type NamedNetwork, withMembers } from './named-network.ts';
import { NamingList } from './naming-list.tsx';

/**
 * Names members of the network among the neighbours of what is marked, and their links: compared with the ledger afterwards.
 */
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
      <NamingList
        selectionMode="multiple"
        title={<Trans>Who belongs to it</Trans>}
        selected={named.members}
        onChange={(members) => onChange(withMembers(nameable, named, members))}
        rows={nameable.neighbours.map(({ value, joins }) => {
          const holder = holders.get(value);
          // How many records stand behind it: a reason to look, and no proof.
          const records = format.number([...joins.values()].reduce((sum, one) => sum + one, 0));
          return {
            id: value,
            text: holder ?? value,
            note: holder === undefined ? records : `${value} · ${records}`,
          };
        })}
      />
      {links.length === 0 ? null : (
        <NamingList
          selectionMode="multiple"
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
