import { importStateTexts, listFormatNames } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ListImport } from '../../../api/watch-lists/types.ts';
import { Difference } from '../list/difference.tsx';
import { StepsPanel } from '../list/steps-panel.tsx';
import { EffectFigures } from './effect-figures.tsx';
import { importShapes } from './imports-panel.tsx';
import { ProblemList } from './problem-list.tsx';
import { TakeOver } from './take-over.tsx';

/** The dry run of a file: what it would do, what of it cannot be relied on and where, and the decision. */
export const ImportScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { id } = useParams({ from: '/assessment/imports/$id' });
  const navigate = useNavigate();
  const { data: session } = useSession();
  const query = useApi('getListImport', { params: { id } });
  const { data, error } = query;
  const back = (): void =>
    void navigate(
      data === undefined
        ? { to: '/assessment/lists' }
        : {
            to: '/assessment/lists/$list',
            params: { list: data.list },
            search: { part: 'imports' },
          },
    );
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>Dry run of a file</Trans>} windowTitle={t`Dry run of a file`}>
        <BackButton onPress={back}>
          <Trans>The list</Trans>
        </BackButton>
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void query.refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the import…`} />
        ) : null
      ) : (
        <>
          <p className="line-up">
            <strong>{data.label}</strong>
            <Badge verdict={importShapes[data.state]}>
              {i18n._(importStateTexts[data.state] ?? { id: data.state })}
            </Badge>
            <span className="soft">
              {data.format === undefined ? null : `${listFormatNames[data.format]}, `}
              {data.encoding === undefined ? null : `${data.encoding}, `}
              {format.bytes(data.bytes)}
            </span>
            <span className="soft small">
              <Trans>erases itself {format.instant(data.erasesAt)}</Trans>
            </span>
          </p>
          <DryRun
            data={data}
            canDecide={session?.roles.includes('pnr-analyst') === true}
            onDone={back}
          />
          {data.steps.length === 0 ? null : <StepsPanel steps={data.steps} />}
        </>
      )}
    </div>
  );
};

const DryRun = ({
  data,
  canDecide,
  onDone,
}: {
  readonly data: ListImport;
  readonly canDecide: boolean;
  readonly onDone: () => void;
}) => {
  const { dryRun } = data;
  return dryRun === undefined ? null : (
    <>
      <EffectFigures dryRun={dryRun} />
      <div className="import">
        <div className="stack">
          <h2>
            <Trans>What taking it over would do</Trans>
          </h2>
          {data.state === 'read' ? (
            <Difference
              id={data.id}
              effect={dryRun.effect}
              fetchPage={(body) => call('showImportDifference', { params: { id: data.id }, body })}
            />
          ) : (
            <p className="soft">
              <Trans>What was read of it is erased.</Trans>
            </p>
          )}
        </div>
        <div className="stack">
          {canDecide && (data.state === 'read' || data.state === 'unusable') ? (
            <TakeOver data={data} dryRun={dryRun} onDone={onDone} />
          ) : null}
          <ProblemList dryRun={dryRun} />
        </div>
      </div>
    </>
  );
};
