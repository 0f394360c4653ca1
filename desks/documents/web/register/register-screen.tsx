import { forgeryTexts, fraudStateTexts, numbersAreTexts } from '@amirani/web/src/texts/frauds.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Fraud } from '../../api/types.ts';
import { DocumentsNav } from '../documents-nav.tsx';
import { FraudCounts } from './fraud-counts.tsx';
import { FraudForm } from './fraud-form.tsx';
import { FraudPanel } from './fraud-panel.tsx';

/** Confirmed frauds by kind, state, technique and place: it speaks of documents, and nothing of a person is in it (R45). */
export const RegisterScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate({ from: '/documents/register' });
  const { fraud: chosen } = useSearch({ from: '/documents/register' });
  const { data: session } = useSession();
  const [writing, setWriting] = useState(false);
  const list = useApi('listFrauds', { query: { limit: 500 } });
  const refresh = useQuietRefresh('fraud', () => true, list.refetch);
  const isExaminer = session?.roles.includes('document-examiner') === true;
  const frauds = list.data?.frauds ?? [];
  const fraud = frauds.find(({ id }) => id === chosen);
  const changed = (): void => void list.refetch();
  return (
    <div className="page">
      <PageHead title={<Trans>Register of confirmed frauds</Trans>} windowTitle={t`Register`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          {isExaminer ? (
            <Button
              kind={writing ? 'plain' : 'primary'}
              aria-expanded={writing}
              onPress={() => setWriting(!writing)}
            >
              <Trans>Propose an entry</Trans>
            </Button>
          ) : null}
        </div>
      </PageHead>
      <DocumentsNav />
      <p className="soft">
        <Trans>
          One examiner proposes, another confirms. From then on the entry warns of its numbers at
          every desk and counts in the analysis of risk. Nothing of a person belongs in it.
        </Trans>
      </p>
      {writing ? (
        <FraudForm
          onDone={() => {
            setWriting(false);
            changed();
          }}
        />
      ) : null}
      {list.error === null ? null : <ErrorState error={list.error} onRetry={changed} />}
      {list.isPending ? <Progress label={t`Loading the register…`} /> : null}
      {list.data === undefined ? null : frauds.length === 0 ? (
        <EmptyState title={<Trans>The register is empty</Trans>}>
          <p>
            <Trans>When a fraud is certain, an examiner proposes it here.</Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="beside" data-evidence={fraud === undefined ? undefined : ''}>
          <Frauds
            frauds={frauds}
            chosen={chosen}
            onFocusChange={refresh.onFocusChange}
            onOpen={(id) => void navigate({ search: { fraud: id }, replace: true })}
          />
          {fraud === undefined ? null : (
            <FraudPanel
              key={`${fraud.id} ${fraud.version}`}
              fraud={fraud}
              mayAct={isExaminer}
              onChanged={changed}
              onClose={() => {
                void navigate({ search: {}, replace: true });
                focusRowOf(fraud.id);
              }}
            />
          )}
        </div>
      )}
      {mayCall(session, 'countFrauds') ? <FraudCounts /> : null}
    </div>
  );
};

const Frauds = ({
  frauds,
  chosen,
  onOpen,
  onFocusChange,
}: {
  readonly frauds: readonly Fraud[];
  readonly chosen: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      caption={t`Register of confirmed frauds`}
      groups={[{ id: 'all', rows: frauds }]}
      rowKey={({ id }) => id}
      current={chosen}
      dim={({ state }) => state === 'withdrawn'}
      onFocusChange={onFocusChange}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>Kind</Trans>}
      head={({ kind }) => i18n._(forgeryTexts[kind])}
      columns={[
        {
          id: 'document',
          title: <Trans>Document</Trans>,
          cell: ({ documentCode, issuer }) => (
            <span className="mono nowrap">
              {documentCode} {issuer}
            </span>
          ),
        },
        { id: 'technique', title: <Trans>Technique</Trans>, cell: ({ technique }) => technique },
        { id: 'place', title: <Trans>Place</Trans>, cell: ({ place }) => place },
        {
          id: 'date',
          title: <Trans>Found on</Trans>,
          cell: ({ date }) => <span className="nowrap">{format.date(date)}</span>,
        },
        {
          id: 'numbers',
          title: <Trans>Numbers</Trans>,
          cell: ({ numbers, numbersAre }) =>
            numbers === undefined || numbersAre === undefined ? (
              '–'
            ) : (
              <>
                <span className="mono nowrap">
                  {numbers.first === numbers.last
                    ? numbers.first
                    : `${numbers.first} – ${numbers.last}`}
                </span>{' '}
                <span className="soft small">{i18n._(numbersAreTexts[numbersAre])}</span>
              </>
            ),
        },
        { id: 'state', title: <Trans>State</Trans>, cell: (one) => <FraudState fraud={one} /> },
      ]}
    />
  );
};

const FraudState = ({ fraud: { state } }: { readonly fraud: Fraud }) => {
  const { i18n } = useLingui();
  return (
    <Badge
      verdict={state === 'confirmed' ? 'met' : state === 'proposed' ? 'not-checked' : 'aborted'}
    >
      {i18n._(fraudStateTexts[state])}
    </Badge>
  );
};
