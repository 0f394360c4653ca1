import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useState } from 'react';
import type { ProgrammeReport } from '../../api/types.ts';

/** Puts a report on the public page or takes it off, with a reason. */
export const ReportStep = ({
  report: { id, state, version },
  onDone,
}: {
  readonly report: ProgrammeReport;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const publishes = state === 'composed';
  const step = useMutation({
    mutationFn: () =>
      call(publishes ? 'publishProgrammeReport' : 'withdrawProgrammeReport', {
        params: { id },
        body: { reason: reason.trim(), version },
      }),
    onSuccess: () => {
      readAnew('listProgrammeReports', 'getPublicProgrammes');
      onDone();
    },
  });
  const ready = reason.trim().length >= 3;
  return (
    <Panel
      title={publishes ? t`Put on the public page` : t`Take off the public page`}
      focusKey={id}
      onClose={onDone}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !step.isPending) step.mutate();
        }}
      >
        {publishes ? (
          <p>
            <Trans>
              Anybody may read it then: aims, phases, partners by role and country, figures of five
              people at least. Institutions, single sessions and risks stay inside.
            </Trans>
          </p>
        ) : null}
        <Field
          label={<Trans>Reason</Trans>}
          isRequired
          autoFocus
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {step.error === null ? null : (
          <ActError error={step.error} onLookAgain={() => readAnew('listProgrammeReports')} />
        )}
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!ready} isPending={step.isPending}>
            {publishes ? <Trans>Publish</Trans> : <Trans>Take it off</Trans>}
          </Button>
          <Button onPress={onDone}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  );
};
