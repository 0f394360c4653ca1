import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Link } from '@tanstack/react-router';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { More } from '../more.tsx';
import { LeadParties, LeadPartyName } from './lead-party.tsx';

type Found = Output<(typeof investigationsEndpoints)['findLeads']>;
type Lead = Found['leads'][number];
type Finding = Lead['findings'][number];

/** Findings and doubts by their codes, in the language on the screen; an unknown code stands as it is. */
const useLeadWords = (): ((code: string) => string) => {
  const say = networkSay(useStore(preferences).language);
  return (code) => (say.has(code) ? say(code) : code);
};

/** Leads, each with what was found of them, by which records, and what is to be asked first. */
export const LeadTable = ({
  caseId,
  leads,
  all,
}: {
  readonly caseId: string;
  readonly leads: readonly Lead[];
  readonly all: number;
}) => {
  const { t } = useLingui();
  const words = useLeadWords();
  if (leads.length === 0)
    return (
      <p>
        <Trans>None was found in these records.</Trans>
      </p>
    );
  return (
    <>
      <DataTable<Lead>
        caption={t`Leads, with what was found of each`}
        groups={[
          {
            id: 'strong',
            title: <Trans>One finding suffices</Trans>,
            rows: leads.filter(({ grade }) => grade === 'strong'),
          },
          {
            id: 'several',
            title: <Trans>Two findings of different records</Trans>,
            rows: leads.filter(({ grade }) => grade === 'several'),
          },
        ].filter(({ rows }) => rows.length > 0)}
        rowKey={({ who }) => who.id}
        headTitle={<Trans>Who</Trans>}
        head={({ who }) => <LeadPartyName caseId={caseId} party={who} />}
        columns={[
          {
            id: 'findings',
            title: <Trans>What was found</Trans>,
            cell: ({ findings }) => <FindingList caseId={caseId} findings={findings} />,
          },
          {
            id: 'doubts',
            title: <Trans>To be asked first</Trans>,
            cell: ({ doubts }) =>
              doubts.length === 0 ? (
                '–'
              ) : (
                <ul className="finding-list">
                  {doubts.map((code) => (
                    <li key={code}>{words(code)}</li>
                  ))}
                </ul>
              ),
          },
          {
            id: 'near',
            title: <Trans>Other leads</Trans>,
            cell: ({ near }) =>
              near.length === 0 ? (
                '–'
              ) : (
                <LeadParties caseId={caseId} parties={near.map(({ who }) => who)} />
              ),
          },
        ]}
      />
      <More all={all} shown={leads.length} />
    </>
  );
};

/** Findings in words, each with the page of the case that shows its records, and how many it counts without naming them. */
export const FindingList = ({
  caseId,
  findings,
}: {
  readonly caseId: string;
  readonly findings: readonly Finding[];
}) => {
  const words = useLeadWords();
  return (
    <ul className="finding-list">
      {findings.map(({ code, source, counted }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: of one kind there may be several, in an order that stays
        <li key={at}>
          {words(code)}
          {counted === 0 ? null : (
            <>
              {'; '}
              <Plural value={counted} one="# more is counted" other="# more are counted" />
            </>
          )}{' '}
          <RecordsLink caseId={caseId} source={source} />
        </li>
      ))}
    </ul>
  );
};

const RecordsLink = ({
  caseId: id,
  source,
}: {
  readonly caseId: string;
  readonly source: Finding['source'];
}) =>
  source === 'calls' ? (
    <Link to="/investigations/$id/calls" params={{ id }}>
      <Trans>Calls</Trans>
    </Link>
  ) : source === 'money' ? (
    <Link to="/investigations/$id/money" params={{ id }}>
      <Trans>Money</Trans>
    </Link>
  ) : (
    <Link to="/investigations/$id/journeys" params={{ id }}>
      <Trans>Journeys</Trans>
    </Link>
  );
