import { Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { More } from '../more.tsx';
import { LeadParties, LeadPartyName } from './lead-party.tsx';
import { FindingList } from './lead-table.tsx';

type Contact = Output<(typeof investigationsEndpoints)['findLeads']>['contacts'][number];

/** People only in contact with a lead, with the lead, and without own findings. */
export const ContactTable = ({
  caseId,
  contacts,
  all,
}: {
  readonly caseId: string;
  readonly contacts: readonly Contact[];
  readonly all: number;
}) => {
  const { t } = useLingui();
  if (contacts.length === 0)
    return (
      <p>
        <Trans>None was found in these records.</Trans>
      </p>
    );
  const told = contacts.some(({ findings }) => findings.length > 0);
  return (
    <>
      <DataTable<Contact>
        caption={t`Contacts to be checked, by whom they are in touch with`}
        groups={[
          { id: 'nothing', rows: contacts.filter(({ findings }) => findings.length === 0) },
          {
            id: 'something',
            title: <Trans>Something was found of them that does not suffice</Trans>,
            rows: contacts.filter(({ findings }) => findings.length > 0),
          },
        ].filter(({ rows }) => rows.length > 0)}
        rowKey={({ who }) => who.id}
        headTitle={<Trans>Who</Trans>}
        head={({ who }) => <LeadPartyName caseId={caseId} party={who} />}
        columns={[
          {
            id: 'near',
            title: <Trans>In steady contact with</Trans>,
            cell: ({ near }) => <LeadParties caseId={caseId} parties={near} />,
          },
          ...(told
            ? [
                {
                  id: 'findings',
                  title: <Trans>What was found</Trans>,
                  cell: ({ findings }: Contact) =>
                    findings.length === 0 ? (
                      '–'
                    ) : (
                      <FindingList caseId={caseId} findings={findings} />
                    ),
                },
              ]
            : []),
        ]}
      />
      <More all={all} shown={contacts.length} />
    </>
  );
};
