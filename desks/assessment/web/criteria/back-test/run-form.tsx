import { addDays } from '@amirani/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

/** Runs the text over data that is lawfully held, or over a file of past journeys such as of a synthetic world. */
export const RunForm = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const [from, setFrom] = useState<string>(() => addDays(today(), -90));
  const [to, setTo] = useState<string>(today);
  const run = useMutation({
    mutationFn: async (file: File | undefined) => {
      if (file === undefined)
        return call('backTestCriterion', { params: { id }, body: { from, to } });
      await mustBeSendable(file, 'text');
      const body = new Uint8Array(await file.arrayBuffer());
      return call('backTestOnJourneys', { params: { id }, body });
    },
    onSuccess: onDone,
  });
  return (
    <form
      className="run-form"
      aria-label={t`Run a back-test`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!run.isPending) run.mutate(undefined);
      }}
    >
      <Field label={<Trans>Flights from</Trans>} type="date" value={from} onChange={setFrom} />
      <Field label={<Trans>to</Trans>} type="date" value={to} onChange={setTo} />
      <Button type="submit" isPending={run.isPending}>
        <Trans>Run on held data</Trans>
      </Button>
      <FileTrigger
        acceptedFileTypes={['.jsonl', '.ndjson', '.json', '.txt']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined && !run.isPending) run.mutate(file);
        }}
      >
        <Button isPending={run.isPending}>
          <Trans>Run on a file of journeys</Trans>
        </Button>
      </FileTrigger>
      {run.isPending ? <Progress label={t`The back-test runs`} /> : null}
      {run.error === null ? null : <ErrorState error={run.error} />}
    </form>
  );
};
