import { forgeryTexts, fraudStateTexts } from '@amirani/web/src/texts/frauds.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Fraud } from '../../api/types.ts';

/** One entry: its steps, and what a second examiner may do with it. */
export const FraudPanel = ({
  fraud,
  mayAct,
  onChanged,
  onClose,
}: {
  readonly fraud: Fraud;
  readonly mayAct: boolean;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const { id, version, state } = fraud;
  const step = useMutation({
    mutationFn: (act: 'confirmFraud' | 'withdrawFraud') =>
      call(act, { params: { id }, body: { reason, version } }),
    onSuccess: onChanged,
  });
  return (
    <div className="evidence evidence-padded">
      <Panel title={i18n._(forgeryTexts[fraud.kind])} focusKey={id} onClose={onClose}>
        <p>{fraud.technique}</p>
        <ol className="decision-steps">
          {fraud.steps.map(({ act, by, at, reason: why }) => (
            <li key={`${act} ${at}`}>
              <strong>
                {act === 'propose'
                  ? i18n._(fraudStateTexts.proposed)
                  : act === 'confirm'
                    ? i18n._(fraudStateTexts.confirmed)
                    : i18n._(fraudStateTexts.withdrawn)}
              </strong>{' '}
              <span className="soft small">
                {format.instant(at)}, {by}
              </span>
              <span>{why}</span>
            </li>
          ))}
        </ol>
        {fraud.examination === undefined ? null : (
          <Link to="/documents/examinations/$id" params={{ id: fraud.examination }}>
            <Trans>The examination in which it was found</Trans>
          </Link>
        )}
        {step.error === null ? null : <ErrorState error={step.error} onRetry={onChanged} />}
        {!mayAct || state === 'withdrawn' ? null : (
          <>
            <Field
              label={t`Reason`}
              value={reason}
              onChange={setReason}
              rows={2}
              maxLength={2000}
            />
            <div className="line-up">
              {state === 'proposed' ? (
                <Button
                  kind="primary"
                  isDisabled={reason.trim().length < 3}
                  isPending={step.isPending}
                  onPress={() => step.mutate('confirmFraud')}
                >
                  <Trans>Confirm the entry</Trans>
                </Button>
              ) : null}
              <Button
                isDisabled={reason.trim().length < 3}
                isPending={step.isPending}
                onPress={() => step.mutate('withdrawFraud')}
              >
                <Trans>Withdraw the entry</Trans>
              </Button>
            </div>
            <p className="small soft">
              <Trans>Who proposed an entry does not confirm it.</Trans>
            </p>
          </>
        )}
      </Panel>
    </div>
  );
};
