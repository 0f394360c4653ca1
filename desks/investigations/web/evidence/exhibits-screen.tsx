import { exhibitKindTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Exhibit } from '../../api/types.ts';
import { CaseNav } from '../case-nav.tsx';
import { CourtPackage } from './court-package.tsx';
import { EnterExhibit } from './enter-exhibit.tsx';
import { ExhibitPanel } from './exhibit-panel.tsx';
import { holderText } from './holder.ts';

/** The exhibits of a case, one of them with its custody beside them, and what goes to court. */
export const ExhibitsScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { id } = useParams({ from: '/investigations/$id/exhibits' });
  const { exhibit } = useSearch({ from: '/investigations/$id/exhibits' });
  const navigate = useNavigate();
  const choose = (chosen: string | undefined): void =>
    void navigate({
      to: '/investigations/$id/exhibits',
      params: { id },
      search: chosen === undefined ? {} : { exhibit: chosen },
    });
  useShortcut('back', () =>
    exhibit === undefined
      ? void navigate({ to: '/investigations/$id', params: { id } })
      : choose(undefined),
  );
  const list = useApi('listExhibits', { params: { id } });
  const exhibits = list.data?.exhibits ?? [];
  const again = (): void => void list.refetch();
  return (
    <div className="page">
      <PageHead title={<Trans>Exhibits</Trans>} windowTitle={t`Exhibits`}>
        <BackButton onPress={() => void navigate({ to: '/investigations/$id', params: { id } })}>
          <Trans>Case</Trans>
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      {list.error === null ? null : <ErrorState error={list.error} onRetry={again} />}
      {list.isPending ? <Progress label={t`Loading the exhibits…`} /> : null}
      {list.data === undefined ? null : (
        <div className="file-columns">
          <div className="stack file-main">
            {exhibits.length === 0 ? (
              <EmptyState title={<Trans>No exhibit yet</Trans>}>
                <p>
                  <Trans>
                    A file is hashed as it comes in. From then on nothing of it changes, and every
                    hand that has it is written down.
                  </Trans>
                </p>
              </EmptyState>
            ) : (
              <DataTable<Exhibit>
                caption={t`Exhibits by their numbers`}
                groups={[{ id: 'all', rows: exhibits }]}
                rowKey={(one) => one.id}
                current={exhibit}
                onOpen={(one) => choose(one.id)}
                headTitle={<Trans>Number</Trans>}
                head={({ number }) =>
                  number === undefined ? <Trans>Coming in</Trans> : format.number(number)
                }
                columns={[
                  { id: 'title', title: <Trans>Exhibit</Trans>, cell: ({ title }) => title },
                  {
                    id: 'kind',
                    title: <Trans>Kind</Trans>,
                    cell: ({ kind }) => i18n._(exhibitKindTexts[kind]),
                  },
                  {
                    id: 'size',
                    title: <Trans>Size</Trans>,
                    align: 'end',
                    cell: ({ bytes }) => format.bytes(bytes),
                  },
                  {
                    id: 'holder',
                    title: <Trans>With</Trans>,
                    cell: ({ holder, handOver }) => (
                      <>
                        {holderText(holder)}{' '}
                        {handOver?.state === 'offered' ? (
                          <Badge verdict="attention">
                            <Trans>Offered</Trans>
                          </Badge>
                        ) : null}
                      </>
                    ),
                  },
                ]}
              />
            )}
            <EnterExhibit
              caseId={id}
              onDone={(done) => {
                again();
                choose(done);
              }}
            />
          </div>
          <div className="file-beside">
            {exhibit === undefined ? (
              exhibits.length === 0 ? null : (
                <CourtPackage caseId={id} />
              )
            ) : (
              <ExhibitPanel
                key={exhibit}
                caseId={id}
                id={exhibit}
                stamps={list.data.timeStamping}
                onDone={again}
                onRemoved={() => {
                  again();
                  choose(undefined);
                }}
              />
            )}
          </div>
        </div>
      )}
    </div>
  );
};
