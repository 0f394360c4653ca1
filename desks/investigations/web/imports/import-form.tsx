import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { AuthorisationChoice } from './authorisation-choice.tsx';
import { CallsFields, callsMappingOf, noCallsChoice } from './calls-fields.tsx';
import { ColumnTable } from './column-table.tsx';
import { GradingFields } from './grading-fields.tsx';
import { importKindTexts } from './import-kind-text.ts';
import { ImportResult } from './import-result.tsx';
import {
  type ColumnChoice,
  type Grading,
  type Mapping,
  type MappingFault,
  mappingOf,
} from './mapping.ts';

type Kind = Mapping['kind'];

const faultTexts: Readonly<Record<MappingFault, MessageDescriptor>> = {
  nothing: msg`Say of one column at least what it is.`,
  'no-name': msg`What is said of a person needs the column with the name.`,
  'no-second': msg`A link needs two: say which columns are of the second.`,
  'no-payment': msg`A payment needs its amount, its day, and an account or a person on both sides.`,
  'no-place': msg`A latitude and a longitude need each other, and a cell or a place.`,
  'too-many': msg`A row holds too many persons and things: import it in two parts.`,
};

/** Says how an exhibit is to be read, tries it, and shows what taking it over would store and refuse. */
export const ImportForm = ({
  caseId,
  exhibit,
  onDone,
}: {
  readonly caseId: string;
  readonly exhibit: string;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const peek = useApi('peekExhibit', { params: { id: caseId, exhibit }, body: {} });
  const [kind, setKind] = useState<Kind>();
  const [columns, setColumns] = useState<Readonly<Record<string, ColumnChoice>>>({});
  const [link, setLink] = useState('');
  const [statementKind, setStatementKind] = useState<'fact' | 'assessment'>('fact');
  const [grading, setGrading] = useState<Partial<Grading>>({});
  const [authorisation, setAuthorisation] = useState<string>();
  const [calls, setCalls] = useState(noCallsChoice);
  const dry = useMutation({
    mutationFn: (mapping: Mapping) =>
      call('dryRunImport', {
        params: { id: caseId },
        body: { id: crypto.randomUUID(), exhibit, mapping },
      }),
    onSuccess: onDone,
  });
  /** The form changed since the dry run. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      dry.reset();
      set(value);
    };
  if (peek.error !== null)
    return <ErrorState error={peek.error} onRetry={() => void peek.refetch()} />;
  if (peek.data === undefined) return <Progress label={t`The exhibit is being looked at`} />;
  const { columns: headings, rows, suggested } = peek.data;
  const chosen = kind ?? (suggested === 'none' ? 'ftm' : suggested);
  const { source, information } = grading;
  const graded =
    source === undefined || information === undefined ? undefined : { source, information };
  const table = mappingOf({
    columns,
    link,
    statementKind,
    grading: graded ?? { source: 'F', information: '6' },
  });
  const mapping = (): Mapping | undefined => {
    if (graded === undefined) return undefined;
    if (chosen === 'ftm') return { kind: 'ftm', grading: graded };
    if (chosen === 'statements') return typeof table === 'string' ? undefined : table;
    const read = callsMappingOf(calls);
    return authorisation === undefined || read === undefined
      ? undefined
      : { kind: 'calls', authorisation, grading: graded, ...read };
  };
  const ready = mapping();
  return (
    <div className="stack">
      <form
        className="panel"
        aria-labelledby="import-title"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready !== undefined && !dry.isPending) dry.mutate(ready);
        }}
      >
        <div className="panel-head">
          <h2 id="import-title">
            <Trans>How it is to be read</Trans>
          </h2>
        </div>
        <div className="panel-body">
          <ChoiceField<Kind>
            label={t`Kind of table`}
            value={chosen}
            choices={(['statements', 'calls', 'ftm'] as const).map((id) => ({
              id,
              name: i18n._(importKindTexts[id]),
            }))}
            onChange={changing(setKind)}
          />
          {chosen === 'statements' ? (
            <>
              <ColumnTable
                columns={headings}
                rows={rows}
                value={columns}
                onChange={changing(setColumns)}
              />
              <Field
                label={<Trans>What links the first and the second of a row</Trans>}
                description={t`In a few words; empty where the table does not say that they are linked.`}
                value={link}
                maxLength={400}
                autoComplete="off"
                onChange={changing(setLink)}
              />
              <ChoiceField<'fact' | 'assessment'>
                label={t`What the rows are`}
                value={statementKind}
                choices={[
                  { id: 'fact', name: t`Facts` },
                  { id: 'assessment', name: t`Somebody’s assessment` },
                ]}
                onChange={changing(setStatementKind)}
              />
              {typeof table === 'string' ? (
                <p className="small">{i18n._(faultTexts[table])}</p>
              ) : null}
            </>
          ) : null}
          {chosen === 'calls' ? (
            <>
              <AuthorisationChoice
                caseId={caseId}
                value={authorisation}
                onChange={changing(setAuthorisation)}
              />
              <CallsFields columns={headings} value={calls} onChange={changing(setCalls)} />
            </>
          ) : null}
          <GradingFields value={grading} onChange={changing(setGrading)} />
          {dry.error === null ? null : <ActError error={dry.error} />}
          <div>
            <Button
              type="submit"
              kind="primary"
              isDisabled={ready === undefined}
              isPending={dry.isPending}
            >
              <Trans>Try it, store nothing</Trans>
            </Button>
          </div>
        </div>
      </form>
      {dry.data === undefined ? null : (
        <ImportResult
          caseId={caseId}
          run={dry.data.import}
          sample={dry.data.sample}
          onDone={() => {
            dry.reset();
            onDone();
          }}
        />
      )}
    </div>
  );
};
