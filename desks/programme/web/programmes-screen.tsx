import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Programme } from '../api/types.ts';
import { TextFields } from './editor/text-fields.tsx';
import { useText } from './use-text.ts';

/** The programmes; where there is one, the way leads straight into it. */
export const ProgrammesScreen = () => {
  const { t } = useLingui();
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const query = useApi('listProgrammes', {});
  return (
    <Fetched query={query} label={t`Loading the programmes…`}>
      {({ programmes }) => {
        const [first, ...others] = programmes;
        if (first !== undefined && others.length === 0)
          return <Navigate to="/programme/$id" params={{ id: first.id }} replace />;
        return (
          <div className="page">
            <PageHead title={<Trans>Programmes</Trans>} windowTitle={t`Programmes`} />
            {first === undefined ? (
              <BeginForm />
            ) : (
              <DataTable
                caption={t`Programmes, the latest begun first`}
                groups={[{ id: 'all', rows: programmes }]}
                rowKey={({ id }) => id}
                onOpen={({ id }) => void navigate({ to: '/programme/$id', params: { id } })}
                headTitle={<Trans>Programme</Trans>}
                head={({ title }) => text(title)}
                columns={[
                  {
                    id: 'start',
                    title: <Trans>Begins</Trans>,
                    cell: ({ start }) => format.month(start),
                  },
                  { id: 'months', title: <Trans>Months</Trans>, cell: ({ months }) => months },
                ]}
              />
            )}
          </div>
        );
      }}
    </Fetched>
  );
};

const empty: Omit<Programme, 'title' | 'purpose' | 'start' | 'months' | 'results'> = {
  phases: [],
  partners: [],
  institutions: [],
  activities: [],
  sessions: [],
  deliverables: [],
  indicators: [],
  risks: [],
  lessons: [],
};

/** Begins a programme: what it is called, what it is for, and its time. Everything else is added to it. */
const BeginForm = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState<Programme['title']>({ en: '', ka: '' });
  const [purpose, setPurpose] = useState<Programme['title']>({ en: '', ka: '' });
  const [start, setStart] = useState(today().slice(0, 7));
  const [months, setMonths] = useState('30');
  const begin = useMutation({
    mutationFn: () =>
      call('beginProgramme', {
        body: {
          id,
          reason: 'Begun',
          programme: {
            ...empty,
            title,
            purpose,
            start,
            months: Number(months),
            results: 'academy',
          },
        },
      }),
    onSuccess: () => {
      readAnew('listProgrammes');
      void navigate({ to: '/programme/$id', params: { id } });
    },
  });
  const ready =
    [title.en, title.ka, purpose.en, purpose.ka].every((one) => one.trim() !== '') &&
    /^\d{4}-\d{2}$/.test(start) &&
    Number(months) >= 1;
  return (
    <form
      className="stack"
      aria-label={t`Begin a programme`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !begin.isPending) begin.mutate();
      }}
    >
      <p>
        <Trans>No programme yet. What is its name, and what is its purpose?</Trans>
      </p>
      <TextFields label={t`Title`} value={title} onChange={setTitle} />
      <TextFields label={t`What it is for`} rows={2} value={purpose} onChange={setPurpose} />
      <div className="programme-fields">
        <Field
          label={<Trans>First month</Trans>}
          type="month"
          isRequired
          value={start}
          onChange={setStart}
        />
        <Field
          label={<Trans>Months</Trans>}
          inputMode="numeric"
          isRequired
          value={months}
          onChange={setMonths}
        />
      </div>
      {begin.error === null ? null : <ErrorState error={begin.error} />}
      <Button type="submit" kind="primary" isDisabled={!ready} isPending={begin.isPending}>
        <Trans>Begin the programme</Trans>
      </Button>
    </form>
  );
};
