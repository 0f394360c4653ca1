import type { Language } from '@amirani/core/languages';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { useEffect, useRef } from 'react';
import type { EntityHead, Statement, StatementImport } from '../../api/types.ts';
import { CategoryCell } from '../entities/category-badge.tsx';
import { kindText } from '../kind-text.ts';
import { ImportAct } from './import-act.tsx';
import { importKindTexts } from './import-kind-text.ts';
import { rowProblemText } from './problem-text.ts';

/** Why a call was refused, in words. */
const refusalTexts: Readonly<Record<string, MessageDescriptor>> = {
  'other-numbers': msg`Calls of numbers that the authorisation does not cover`,
  'other-period': msg`Calls outside the days of the authorisation`,
  'no-zone': msg`Calls whose times state no zone`,
};

type RowProblem = StatementImport['problems'][number];

/** What an import stores and refuses: figures, every problem with its row, and the first it would store. */
export const ImportResult = ({
  caseId,
  run,
  sample,
  onDone,
}: {
  readonly caseId: string;
  readonly run: StatementImport;
  readonly sample?: {
    readonly entities: readonly EntityHead[];
    readonly statements: readonly Statement[];
  };
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const language: Language = useStore(preferences).language;
  // What was just tried is where the reader goes on.
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = sample !== undefined;
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const refused = Object.entries(run.refused);
  const counts = Object.entries(run.problemCounts);
  return (
    <section className="panel" aria-labelledby="run-title">
      <div className="panel-head">
        <h2 id="run-title" ref={heading} tabIndex={-1}>
          {run.state === 'dry' ? (
            <Trans>What taking it over would store</Trans>
          ) : (
            <Trans>What the import stored</Trans>
          )}
        </h2>
      </div>
      <div className="panel-body">
        <dl className="facts" aria-live="polite">
          <div>
            <dt>
              <Trans>Kind of table</Trans>
            </dt>
            <dd>{i18n._(importKindTexts[run.kind])}</dd>
          </div>
          <Figure title={t`Rows read`} value={run.rows} />
          <Figure title={t`Persons and things`} value={run.entities} />
          <Figure title={t`Statements`} value={run.statements} />
          {refused.map(([code, count]) => {
            const text = refusalTexts[code];
            return (
              <Figure key={code} title={text === undefined ? code : i18n._(text)} value={count} />
            );
          })}
        </dl>
        {counts.length === 0 ? (
          <p>
            <Trans>No row has a problem.</Trans>
          </p>
        ) : (
          <>
            <h3>
              <Trans>Problems of rows</Trans>
            </h3>
            <ul>
              {counts.map(([code, count]) => (
                <li key={code}>
                  {rowProblemText(code, language)}: {format.number(count)}
                </li>
              ))}
            </ul>
            <DataTable<RowProblem & { readonly place: number }>
              caption={t`Problems by their rows`}
              groups={[
                { id: 'all', rows: run.problems.map((problem, place) => ({ ...problem, place })) },
              ]}
              rowKey={({ place }) => String(place)}
              headTitle={<Trans>Row</Trans>}
              head={({ row, facts }) =>
                row === undefined ? String(facts?.['place'] ?? '–') : format.number(row)
              }
              columns={[
                { id: 'field', title: <Trans>Field</Trans>, cell: ({ field }) => field ?? '–' },
                {
                  id: 'what',
                  title: <Trans>What is wrong</Trans>,
                  cell: ({ code }) => rowProblemText(code, language),
                },
              ]}
            />
            {run.problems.length < counts.reduce((sum, [, count]) => sum + count, 0) ? (
              <p className="soft">
                <Trans>
                  The first {format.number(run.problems.length)} are shown; all are counted.
                </Trans>
              </p>
            ) : null}
          </>
        )}
        {sample === undefined || sample.entities.length === 0 ? null : (
          <DataTable<EntityHead>
            caption={t`The first persons and things of it`}
            groups={[{ id: 'all', rows: sample.entities }]}
            rowKey={({ id }) => id}
            headTitle={<Trans>Name</Trans>}
            head={({ caption }) => caption}
            columns={[
              {
                id: 'kind',
                title: <Trans>Kind</Trans>,
                cell: ({ schema }) => kindText(schema, i18n),
              },
              {
                id: 'category',
                title: <Trans>In the case</Trans>,
                cell: ({ category }) => <CategoryCell category={category} />,
              },
              {
                id: 'links',
                title: <Trans>Links</Trans>,
                align: 'end',
                cell: ({ links }) => format.number(links),
              },
            ]}
          />
        )}
        <ImportAct caseId={caseId} run={run} onDone={onDone} />
      </div>
    </section>
  );
};

const Figure = ({ title, value }: { readonly title: string; readonly value: number }) => {
  const format = useFormat();
  return (
    <div>
      <dt>{title}</dt>
      <dd>{format.number(value)}</dd>
    </div>
  );
};
