import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { AssessmentNav } from '../assessment-nav.tsx';
import { CaseGate, useNeedsCase } from './case-gate.tsx';
import { DisclosureState } from './disclosure-state.tsx';
import { offenceText } from './offence-text.ts';

const limit = 200;

/** Requests of authorities for PNR: those that wait for an approval, those under which data opens, and those that are over. */
export const RequestsScreen = () => {
  const { t } = useMacro();
  const gated = useNeedsCase();
  return (
    <div className="page">
      <PageHead
        quiet={gated}
        title={<Trans>Requests for PNR</Trans>}
        windowTitle={t`Requests for PNR`}
      />
      <AssessmentNav />
      <CaseGate>
        <RequestTable />
      </CaseGate>
    </div>
  );
};

const RequestTable = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const list = useApi('listDisclosures', { query: { limit } });
  const refresh = useQuietRefresh('disclosure', () => true, list.refetch);
  const all = list.data?.disclosures ?? [];
  const of = (...states: Disclosure['state'][]) =>
    all.filter(({ state }) => states.includes(state));
  return (
    <>
      <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the requests…`} /> : null}
      {list.data === undefined ? null : all.length === 0 ? (
        <EmptyState title={<Trans>No authority has asked</Trans>}>
          <p>
            <Trans>
              A request is about one traveller. It is recorded from the traveller’s page, or from a
              kept record.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable<Disclosure>
          caption={t`Requests for PNR, the latest first`}
          groups={[
            { id: 'asked', title: <Trans>Wait for an approval</Trans>, rows: of('asked') },
            {
              id: 'approved',
              title: <Trans>Approved: the data opens</Trans>,
              rows: of('approved'),
            },
            { id: 'over', title: <Trans>Over</Trans>, rows: of('answered', 'refused') },
          ].filter(({ rows }) => rows.length > 0)}
          rowKey={({ id }) => id}
          restore={lastOpened.get()['disclosures']}
          dim={({ state }) => state === 'answered' || state === 'refused'}
          onFocusChange={refresh.onFocusChange}
          onOpen={({ id }) => {
            lastOpened.update((known) => ({ ...known, disclosures: id }));
            void navigate({ to: '/assessment/requests/$id', params: { id } });
          }}
          headTitle={<Trans>Case</Trans>}
          head={({ caseReference }) => <span className="nowrap">{caseReference}</span>}
          columns={[
            { id: 'authority', title: <Trans>Authority</Trans>, cell: (one) => one.authority },
            {
              id: 'offence',
              title: <Trans>Offence</Trans>,
              cell: ({ offence }) => offenceText(offence, i18n.locale),
            },
            {
              id: 'state',
              title: <Trans>State</Trans>,
              cell: (one) => <DisclosureState disclosure={one} />,
            },
            {
              id: 'asked',
              title: <Trans>Recorded</Trans>,
              cell: ({ askedAt, askedBy }) => (
                <>
                  <span className="nowrap">{format.instant(askedAt)}</span>{' '}
                  <span className="soft">{askedBy}</span>
                </>
              ),
            },
            {
              id: 'opened',
              title: <Trans>Opened</Trans>,
              align: 'end',
              cell: ({ opened }) => (opened === 0 ? '–' : format.number(opened)),
            },
          ]}
        />
      )}
      {list.data?.more === true ? (
        <p className="soft">
          <Trans>The latest {limit} are shown; there are older ones.</Trans>
        </p>
      ) : null}
    </>
  );
};
