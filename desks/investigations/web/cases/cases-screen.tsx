import { caseOffenceTexts, memberPartTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { CaseSummary } from '../../api/types.ts';

/** The cases that the reader is in; for heads and oversight the register of all, without what is in them. */
export const CasesScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const works =
    session?.roles.some((role) => role === 'investigator' || role === 'head-of-investigations') ??
    false;
  return (
    <div className="page">
      <PageHead title={<Trans>Cases</Trans>} windowTitle={t`Cases`}>
        {works ? (
          <Button kind="primary" onPress={() => void navigate({ to: '/investigations/new' })}>
            <Trans>Open a case</Trans>
          </Button>
        ) : null}
      </PageHead>
      <CaseTable opens={works} />
    </div>
  );
};

const CaseTable = ({ opens }: { readonly opens: boolean }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const list = useApi('listCases', { query: { limit: 200 } });
  const cases = list.data?.cases ?? [];
  const of = (state: CaseSummary['state']) => cases.filter((one) => one.state === state);
  return (
    <>
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the cases…`} /> : null}
      {list.data === undefined ? null : cases.length === 0 ? (
        <EmptyState title={<Trans>You are in no case</Trans>}>
          <p>
            <Trans>
              A case is seen by those who are in it. Open one, or ask its lead to admit you.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<CaseSummary>
          caption={t`Cases, the latest first`}
          groups={[
            { id: 'open', title: <Trans>Open</Trans>, rows: of('open') },
            { id: 'closed', title: <Trans>Closed</Trans>, rows: of('closed') },
          ].filter(({ rows }) => rows.length > 0)}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['cases']}
          dim={({ state }) => state === 'closed'}
          {...(opens
            ? {
                onOpen: ({ id }: CaseSummary) => {
                  lastOpened.update((known) => ({ ...known, cases: id }));
                  void navigate({ to: '/investigations/$id', params: { id } });
                },
              }
            : {})}
          headTitle={<Trans>Number</Trans>}
          head={({ number }) => <span className="nowrap">{number}</span>}
          columns={[
            {
              id: 'title',
              title: <Trans>Case</Trans>,
              cell: ({ title }) =>
                title ?? (
                  <span className="soft">
                    <Trans>Known to its members</Trans>
                  </span>
                ),
            },
            {
              id: 'offences',
              title: <Trans>For</Trans>,
              cell: ({ offences }) =>
                offences.map((one) => i18n._(caseOffenceTexts[one])).join(', '),
            },
            {
              id: 'part',
              title: <Trans>You</Trans>,
              cell: ({ part }) => (part === undefined ? '–' : i18n._(memberPartTexts[part])),
            },
            {
              id: 'members',
              title: <Trans>Members</Trans>,
              align: 'end',
              cell: ({ members }) => format.number(members),
            },
            {
              id: 'opened',
              title: <Trans>Opened</Trans>,
              cell: ({ openedAt }) => <span className="nowrap">{format.instant(openedAt)}</span>,
            },
            {
              id: 'clock',
              title: <Trans>Review or erasure due</Trans>,
              cell: (one) => <CaseClock one={one} />,
            },
          ]}
        />
      )}
      {list.data?.more === true ? (
        <p className="soft">
          <Trans>The latest 200 are shown; there are older ones.</Trans>
        </p>
      ) : null}
    </>
  );
};

/** By when somebody must say why the data of an open case is still needed, or when a closed one is erased. */
export const CaseClock = ({ one }: { readonly one: CaseSummary }) => {
  const format = useFormat();
  const due = one.erasesOn ?? one.reviewDueOn;
  const late = one.erasesOn === undefined && due < today();
  const day = <span className="nowrap">{format.date(due)}</span>;
  return late ? <Badge verdict="obstacle">{day}</Badge> : day;
};
