import { colourTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { ExaminationSummary } from '../../api/types.ts';
import { DocumentsNav } from '../documents-nav.tsx';
import { DecisionState } from './decision-state.tsx';

/** Stored examinations, the newest first: no names, numbers masked (R10). */
export const ExaminationsScreen = () => {
  const { t } = useMacro();
  const format = useFormat();
  const navigate = useNavigate();
  const list = useApi('listExaminations', { query: { limit: 200 } });
  const refresh = useQuietRefresh('examination', () => true, list.refetch);
  const examinations = list.data?.examinations ?? [];
  return (
    <div className="page">
      <PageHead title={<Trans>Examinations</Trans>} windowTitle={t`Documents`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <DocumentsNav />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data === undefined ? null : examinations.length === 0 ? (
        <EmptyState title={<Trans>No examination is stored</Trans>}>
          <p>
            <Trans>Examine a document and store it. Then it appears here.</Trans>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Stored examinations`}
          groups={[{ id: 'all', rows: examinations }]}
          rowKey={({ id }) => id}
          headTitle={<Trans>Opened</Trans>}
          head={({ openedAt }) => (
            <time dateTime={openedAt} className="nowrap">
              {format.instant(openedAt)}
            </time>
          )}
          onFocusChange={refresh.onFocusChange}
          onOpen={({ id }) => void navigate({ to: '/documents/examinations/$id', params: { id } })}
          columns={[
            {
              id: 'document',
              title: <Trans>Document</Trans>,
              cell: (one) => (
                <span className="mono">
                  {[one.documentCode, one.issuer, one.number].filter(Boolean).join(' ') || '–'}
                </span>
              ),
            },
            {
              id: 'verdict',
              title: <Trans>Verdict</Trans>,
              cell: (one) => <ColourCell one={one} />,
            },
            {
              id: 'decision',
              title: <Trans>Decision</Trans>,
              cell: ({ decision }) => <DecisionState state={decision} />,
            },
            {
              id: 'line',
              title: <Trans>Line</Trans>,
              cell: ({ line }) => (line === 'first' ? <Trans>first</Trans> : <Trans>second</Trans>),
            },
            { id: 'by', title: <Trans>Opened by</Trans>, cell: ({ openedBy }) => openedBy },
            {
              id: 'pieces',
              title: <Trans>Pieces</Trans>,
              align: 'end',
              cell: ({ pieces }) => format.number(pieces),
            },
          ]}
        />
      )}
    </div>
  );
};

const ColourCell = ({ one }: { readonly one: ExaminationSummary }) => {
  const { i18n } = useLingui();
  if (one.judgementAwaited)
    return (
      <Badge verdict="not-checked">
        <Trans>Your comparison of the faces is awaited</Trans>
      </Badge>
    );
  if (one.colour === undefined)
    return (
      <Badge verdict="not-checked">
        <Trans>Not examined yet</Trans>
      </Badge>
    );
  const { word, verdict } = colourTexts[one.colour];
  return <Badge verdict={verdict}>{i18n._(word)}</Badge>;
};
