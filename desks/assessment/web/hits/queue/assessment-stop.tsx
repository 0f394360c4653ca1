import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { AssessmentRun } from '../../../api/hits/types.ts';

/** The least length of a reason. */
const REASON = 3;

/** Notice that the automated assessment is stopped, by whom and why. Another person may resume it (R61). */
export const StoppedNotice = ({ run, onMoved }: MovesRun) => {
  const format = useFormat();
  const { data: session } = useSession();
  const { stopped } = run;
  if (stopped === undefined) return null;
  return (
    <Notice verdict="obstacle" title={<Trans>The comparison by machine is stopped</Trans>}>
      <p>
        <Trans>
          {stopped.by} stopped it on {format.instant(stopped.at)}: {stopped.reason}
        </Trans>
      </p>
      <p className="small">
        <Trans>
          Nobody new is compared with lists or criteria, and the booths show “not checked”. What
          waits here is decided by hand.
        </Trans>
      </p>
      {session?.login === stopped.by || session?.roles.includes('pnr-analyst') !== true ? (
        <p className="small soft">
          <Trans>A second person lets it go on.</Trans>
        </p>
      ) : (
        <MoveForm run={run} act="resumeAssessment" onMoved={onMoved} />
      )}
    </Notice>
  );
};

/** What the machine can and cannot do, before anybody follows it; and how it is stopped (AI Act Art. 14(4); R61). */
export const AssessmentLimits = ({ run, onMoved }: MovesRun) => {
  if (run.stopped !== undefined) return null;
  return (
    <details className="panel">
      <summary className="panel-head">
        <Trans>What the comparison cannot do, and how it is stopped</Trans>
      </summary>
      <div className="panel-body stack">
        <p>
          <Trans>
            It finds similarity and knows no one. Most hits are of another person, so quick
            agreement is usually a mistake. Look first at what speaks against the hit. Your
            judgement counts, not the machine’s.
          </Trans>
        </p>
        <p>
          <Trans>
            If it names the wrong people, or too many, stop it. It stops at once for the whole unit,
            the booths show “not checked”, and hits are decided by hand. A second person lets it go
            on.
          </Trans>
        </p>
        <MoveForm run={run} act="stopAssessment" onMoved={onMoved} />
      </div>
    </details>
  );
};

interface MovesRun {
  readonly run: AssessmentRun;
  readonly onMoved: () => void;
}

const MoveForm = ({
  run,
  act,
  onMoved,
}: MovesRun & { readonly act: 'stopAssessment' | 'resumeAssessment' }) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const stops = act === 'stopAssessment';
  const move = useMutation({
    mutationFn: () => call(act, { body: { version: run.version, reason: reason.trim() } }),
    onSuccess: () => {
      setReason('');
      onMoved();
      // The result is shown at the top of the page.
      globalThis.scrollTo(0, 0);
    },
  });
  return (
    <form
      className="stack"
      aria-label={stops ? t`Stop the comparison` : t`Let the comparison go on`}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim().length >= REASON && !move.isPending) move.mutate();
      }}
    >
      <Field
        label={stops ? <Trans>Why it is stopped</Trans> : <Trans>Why it may go on</Trans>}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        value={reason}
        onChange={setReason}
      />
      {move.error === null ? null : <ActError error={move.error} onLookAgain={onMoved} />}
      <div>
        <Button
          type="submit"
          kind={stops ? 'plain' : 'primary'}
          isDisabled={reason.trim().length < REASON}
          isPending={move.isPending}
        >
          {stops ? <Trans>Stop the comparison</Trans> : <Trans>Let the comparison go on</Trans>}
        </Button>
      </div>
    </form>
  );
};
