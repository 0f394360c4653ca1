import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EntityLink } from '../entities/entity-link.tsx';
import { WhoList } from '../entities/who-list.tsx';
import { More } from '../more.tsx';
import { useWhen } from '../time/use-when.ts';
import type { CallsFound } from './activity-table.tsx';

/** With whom one number had calls. */
export const NumberContacts = ({
  caseId,
  found,
}: {
  readonly caseId: string;
  readonly found: CallsFound;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const when = useWhen();
  return (
    <section className="stack" aria-labelledby="contacts-title">
      <h2 id="contacts-title">
        <Trans>Contacts of this number</Trans>
      </h2>
      <DataTable<CallsFound['contacts'][number]>
        caption={t`Contacts of the number, the one with most calls first`}
        groups={[{ id: 'all', rows: found.contacts }]}
        rowKey={({ number }) => number.id}
        headTitle={<Trans>With</Trans>}
        head={({ number }) => (
          <EntityLink caseId={caseId} entity={number.id}>
            {number.caption}
          </EntityLink>
        )}
        columns={[
          {
            id: 'calls',
            title: <Trans>Calls</Trans>,
            align: 'end',
            cell: ({ calls }) => format.number(calls),
          },
          {
            id: 'outgoing',
            title: <Trans>Made / received</Trans>,
            align: 'end',
            cell: ({ incoming, outgoing }) =>
              `${format.number(outgoing)} / ${format.number(incoming)}`,
          },
          {
            id: 'days',
            title: <Trans>Days with a call</Trans>,
            align: 'end',
            cell: ({ days }) => format.number(days),
          },
          { id: 'when', title: <Trans>When</Trans>, cell: ({ first, last }) => when(first, last) },
        ]}
      />
      <More all={found.counts.contacts} shown={found.contacts.length} />
    </section>
  );
};

/** Contacts that several numbers have: the one most of them have first, and of those the rarest. */
export const CommonContacts = ({
  caseId,
  found,
}: {
  readonly caseId: string;
  readonly found: CallsFound;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="common-title">
      <h2 id="common-title">
        <Trans>Contacts in common</Trans>
      </h2>
      {found.common.length === 0 ? (
        <p>
          <Trans>These numbers have no contact in common in these calls.</Trans>
        </p>
      ) : (
        <DataTable<CallsFound['common'][number]>
          caption={t`Contacts that several of these numbers have`}
          groups={[{ id: 'all', rows: found.common }]}
          rowKey={({ number }) => number.id}
          headTitle={<Trans>Contact</Trans>}
          head={({ number }) => (
            <EntityLink caseId={caseId} entity={number.id}>
              {number.caption}
            </EntityLink>
          )}
          columns={[
            {
              id: 'of',
              title: <Trans>Person</Trans>,
              cell: ({ of }) => <WhoList caseId={caseId} who={of} />,
            },
            {
              id: 'calls',
              title: <Trans>Calls</Trans>,
              align: 'end',
              cell: ({ calls }) => format.number(calls),
            },
            {
              id: 'contacts',
              title: <Trans>Contacts that it has in all</Trans>,
              align: 'end',
              cell: ({ contacts }) => format.number(contacts),
            },
          ]}
        />
      )}
      <More all={found.counts.common} shown={found.common.length} />
    </section>
  );
};
