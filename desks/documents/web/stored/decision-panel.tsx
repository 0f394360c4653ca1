import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { DocumentDecision, Examination } from '../../api/types.ts';
import { DecisionState } from './decision-state.tsx';

/** The decision of a person: what stands, its steps, and the acts that are open. Done only once the server has it. */
export const DecisionPanel = ({
  examination,
  onDecided,
}: {
  readonly examination: Examination;
  readonly onDecided: () => void;
}) => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const [anew, setAnew] = useState(false);
  const { id, verdict, verdictStale, decision } = examination;
  const isExaminer = session?.roles.includes('document-examiner') === true;
  const may = mayCall(session, 'decideDocument');
  const final = decision !== undefined && decision.state !== 'referred';
  const decide = useMutation({
    mutationFn: (act: 'accept' | 'refer' | 'reject') =>
      call('decideDocument', {
        params: { id },
        body: {
          ...{ act, reason, version: anew ? 0 : (decision?.version ?? 0) },
          ...(verdict === undefined ? {} : { verdict: verdict.id }),
          ...(anew && decision !== undefined ? { supersedes: decision.id } : {}),
        },
      }),
    onSuccess: () => {
      setReason('');
      setAnew(false);
      onDecided();
    },
  });
  const enough = reason.trim().length >= 3;
  const open = may && (!final || anew);
  return (
    <section className="panel decision" aria-labelledby="decision-title">
      <div className="panel-head">
        <h2 id="decision-title">
          <Trans>Decision on the document</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <DecisionState state={decision?.state} />
        {decision === undefined ? null : <Steps decision={decision} />}
        {final && may && !anew ? (
          <Button onPress={() => setAnew(true)}>
            <Trans>Decide again</Trans>
          </Button>
        ) : null}
        {decide.error === null ? null : <ErrorState error={decide.error} />}
        {!open ? null : (
          <>
            {verdictStale || verdict === undefined ? (
              <p className="small soft">
                <Trans>Examine first: a decision names the verdict it was taken on.</Trans>
              </p>
            ) : null}
            <Field
              label={t`Reason`}
              description={t`Which findings you follow, and which you do not, and why.`}
              value={reason}
              onChange={setReason}
              rows={3}
              maxLength={2000}
            />
            <div className="decision-acts">
              <Button
                isDisabled={!enough}
                isPending={decide.isPending}
                onPress={() => decide.mutate('accept')}
              >
                <Trans>Accept the document</Trans>
              </Button>
              <Button
                isDisabled={!enough}
                isPending={decide.isPending}
                onPress={() => decide.mutate('refer')}
              >
                {isExaminer ? (
                  <Trans>Refer to the laboratory</Trans>
                ) : (
                  <Trans>Refer to the second line</Trans>
                )}
              </Button>
              {isExaminer ? (
                <Button
                  isDisabled={!enough}
                  isPending={decide.isPending}
                  onPress={() => decide.mutate('reject')}
                >
                  <Trans>Reject the document</Trans>
                </Button>
              ) : null}
            </div>
            <p className="small soft">
              {isExaminer ? (
                <Trans>
                  Rejecting asks for your password. A decision is superseded, never edited.
                </Trans>
              ) : (
                <Trans>
                  Only an examiner rejects a document. A decision is superseded, never edited.
                </Trans>
              )}
            </p>
          </>
        )}
      </div>
    </section>
  );
};

const Steps = ({ decision }: { readonly decision: DocumentDecision }) => {
  const format = useFormat();
  return (
    <ol className="decision-steps">
      {decision.steps.map(({ act, by, reason, at }) => (
        <li key={`${at} ${act}`}>
          <span className="soft small">
            {format.instant(at)}, {by}
          </span>
          <span>{reason}</span>
        </li>
      ))}
    </ol>
  );
};
