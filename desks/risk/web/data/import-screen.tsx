import { riskImportStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskImport, RiskImportOptions } from '../../api/types.ts';
import { usePeriodText } from '../period-text.ts';
import { TaskProgress } from '../task-progress.tsx';
import { useImport } from '../use-risk.ts';
import { CellCounts } from './cell-counts.tsx';
import { OptionsFields } from './options-fields.tsx';
import { RowProblems } from './row-problems.tsx';
import { givenOptions } from './send-file.ts';
import { TakeOver } from './take-over.tsx';

/** Shapes of the states of an import. */
export const riskImportShapes: Readonly<Record<RiskImport['state'], Verdict>> = {
  receiving: 'not-checked',
  reading: 'not-checked',
  read: 'attention',
  unusable: 'obstacle',
  taken: 'met',
  discarded: 'aborted',
};

/** A file in its dry run: what taking it over would do, and every row that cannot be used. */
export const RiskImportScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/risk/imports/$id' });
  const query = useImport(id);
  const dataset = query.data?.dataset;
  const back = (): void =>
    void (dataset === undefined
      ? navigate({ to: '/risk/data' })
      : navigate({ to: '/risk/data/$dataset', params: { dataset } }));
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={query.data?.label ?? <Trans>A file</Trans>}
        windowTitle={t`Import of a table`}
      >
        <BackButton onPress={back}>{dataset ?? <Trans>Data</Trans>}</BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the import…`}>
        {(data) => (
          <>
            <p>
              <Badge verdict={riskImportShapes[data.state]}>
                {say(i18n, riskImportStateTexts, data.state)}
              </Badge>
            </p>
            {data.state === 'reading' ? (
              <TaskProgress task={data.task} label={t`Reading the table…`} />
            ) : null}
            <DryRun data={data} />
            {data.state === 'read' || data.state === 'unusable' ? (
              <>
                <ReadAgain key={JSON.stringify(data.options)} data={data} />
                <TakeOver data={data} />
              </>
            ) : null}
          </>
        )}
      </Fetched>
    </div>
  );
};

/** The same file read in another way, where its columns or numbers mean something else than was taken for granted. */
const ReadAgain = ({ data }: { readonly data: RiskImport }) => {
  const [options, setOptions] = useState<RiskImportOptions>(data.options);
  const read = useMutation({
    mutationFn: () =>
      call('readRiskImport', { params: { id: data.id }, body: { options: givenOptions(options) } }),
    onSuccess: () => readAnew('getRiskImport'),
  });
  return (
    <div className="stack">
      <OptionsFields options={options} onChange={setOptions} />
      {read.error === null ? null : <ErrorState error={read.error} />}
      {options === data.options ? null : (
        <div className="line-up">
          <Button isPending={read.isPending} onPress={() => read.mutate()}>
            <Trans>Read it again like this</Trans>
          </Button>
        </div>
      )}
    </div>
  );
};

/** What the file holds; of one that cannot be used only that it was read: no nought of it stands for a count. */
const DryRun = ({ data: { dryRun, state } }: { readonly data: RiskImport }) => {
  const format = useFormat();
  if (dryRun === undefined) return null;
  return (
    <div className="risk-columns">
      <section className="stack" aria-labelledby="dry-title">
        <h2 id="dry-title">
          {state === 'unusable' ? (
            <Trans>What was read</Trans>
          ) : (
            <Trans>What taking it over would do</Trans>
          )}
        </h2>
        <dl className="facts">
          <dt>
            <Trans>Rows</Trans>
          </dt>
          <dd>{format.number(dryRun.rows)}</dd>
          {state === 'unusable' ? null : <Effects dryRun={dryRun} />}
        </dl>
        {state === 'unusable' ? null : <CellCounts cells={dryRun.cells} />}
      </section>
      <RowProblems problems={dryRun.problems} counts={dryRun.counts} />
    </div>
  );
};

/** Series, periods, and what changes against the vintage that stands. */
const Effects = ({ dryRun }: { readonly dryRun: NonNullable<RiskImport['dryRun']> }) => {
  const { t } = useMacro();
  const format = useFormat();
  const periodText = usePeriodText();
  const { series, first, last, dimensions, against, added, changed, unchanged, absent } = dryRun;
  return (
    <>
      <dt>
        <Trans>Series</Trans>
      </dt>
      <dd>
        {format.number(series)}{' '}
        <span className="soft">{dimensions.length === 0 ? null : dimensions.join(' × ')}</span>
      </dd>
      {first === undefined || last === undefined ? null : (
        <>
          <dt>
            <Trans>Periods</Trans>
          </dt>
          <dd>
            {periodText(first)} – {periodText(last)}
          </dd>
        </>
      )}
      <dt>
        {against === 0 ? (
          <Trans>Against nothing: the first vintage</Trans>
        ) : (
          <Trans>Against vintage {against}</Trans>
        )}
      </dt>
      <dd>
        {[
          t`${format.number(added)} new`,
          t`${format.number(changed)} changed`,
          t`${format.number(unchanged)} as before`,
          t`${format.number(absent)} not in this file: they stay as they are known`,
        ].join('; ')}
      </dd>
    </>
  );
};
