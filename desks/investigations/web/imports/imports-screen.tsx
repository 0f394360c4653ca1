import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { StatementImport } from '../../api/types.ts';
import { CaseNav } from '../case-nav.tsx';
import { ImportForm } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';

const stateTexts: Readonly<Record<StatementImport['state'], MessageDescriptor>> = {
  dry: msg`Tried`,
  taken: msg`Taken over`,
  withdrawn: msg`Withdrawn`,
};

/** Imports out of the exhibits of a case: an exhibit is read, tried, and taken over or not; what was taken can be withdrawn. */
export const ImportsScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { id } = useParams({ from: '/investigations/$id/imports' });
  const { exhibit, run } = useSearch({ from: '/investigations/$id/imports' });
  const navigate = useNavigate();
  const go = (search: { exhibit?: string; run?: string }): void =>
    void navigate({ to: '/investigations/$id/imports', params: { id }, search });
  const back = (): void => void navigate({ to: '/investigations/$id', params: { id } });
  useShortcut('back', () => (exhibit === undefined && run === undefined ? back() : go({})));
  const list = useApi('listImports', { params: { id } });
  const exhibits = useApi('listExhibits', { params: { id } });
  const again = (): void => void list.refetch();
  const error = list.error ?? exhibits.error;
  const whole = exhibits.data?.exhibits.filter(({ state }) => state === 'complete') ?? [];
  const imports = list.data?.imports ?? [];
  const shown = imports.find((one) => one.id === run);
  const titleOf = (one: StatementImport): string =>
    whole.find((other) => other.id === one.exhibit)?.title ?? '–';
  return (
    <div className="page">
      <PageHead title={<Trans>Imports</Trans>} windowTitle={t`Imports`}>
        <BackButton onPress={back}>
          <Trans>Case</Trans>
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      {error === null ? null : (
        <ErrorState
          error={error}
          onRetry={() => {
            again();
            void exhibits.refetch();
          }}
        />
      )}
      {list.data === undefined || exhibits.data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the imports…`} />
        ) : null
      ) : (
        <div className="file-columns case-columns">
          <div className="stack file-main">
            {whole.length === 0 ? (
              <EmptyState title={<Trans>No exhibit to import from</Trans>}>
                <p>
                  <Trans>Enter an exhibit first: whatever is known in a case has a source.</Trans>
                </p>
              </EmptyState>
            ) : (
              <ChoiceField<string>
                label={t`Import from the exhibit`}
                value={exhibit}
                choices={whole.map((one) => ({
                  id: one.id,
                  name: `${format.number(one.number ?? 0)}. ${one.title}`,
                }))}
                onChange={(chosen) => go({ exhibit: chosen })}
              />
            )}
            {exhibit === undefined ? null : (
              <ImportForm key={exhibit} caseId={id} exhibit={exhibit} onDone={again} />
            )}
            {shown === undefined ? null : (
              <ImportResult
                key={`${shown.id} ${shown.state}`}
                caseId={id}
                run={shown}
                onDone={again}
              />
            )}
          </div>
          <section className="stack file-beside" aria-labelledby="imports-title">
            <h2 id="imports-title">
              <Trans>Imports so far</Trans>
            </h2>
            {imports.length === 0 ? (
              <p className="soft">
                <Trans>Nothing was imported yet.</Trans>
              </p>
            ) : (
              <DataTable<StatementImport>
                caption={t`Imports, the latest first`}
                groups={[{ id: 'all', rows: imports }]}
                rowKey={(one) => one.id}
                current={run}
                dim={({ state }) => state !== 'taken'}
                onOpen={(one) => go({ run: one.id })}
                headTitle={<Trans>Exhibit</Trans>}
                head={(one) => `${format.number(one.number)}. ${titleOf(one)}`}
                columns={[
                  {
                    id: 'state',
                    title: <Trans>State</Trans>,
                    cell: ({ state }) => i18n._(stateTexts[state]),
                  },
                  {
                    id: 'statements',
                    title: <Trans>Statements</Trans>,
                    align: 'end',
                    cell: ({ statements }) => format.number(statements),
                  },
                  {
                    id: 'at',
                    title: <Trans>When</Trans>,
                    cell: ({ at, by }) => (
                      <>
                        {format.instant(at)}, {by}
                      </>
                    ),
                  },
                ]}
              />
            )}
          </section>
        </div>
      )}
    </div>
  );
};
