import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Anchor } from '../../api/types.ts';

/** What persons chose to trust: proposed with a reason, confirmed on the consequences as they are shown. */
export const Anchors = ({
  anchors,
  keeps,
  onChanged,
}: {
  readonly anchors: readonly Anchor[];
  readonly keeps: boolean;
  readonly onChanged: () => void;
}) => (
  <section className="stack" aria-labelledby="anchors-title">
    <h2 id="anchors-title">
      <Trans>What you trust</Trans>
    </h2>
    {anchors.length === 0 ? (
      <p className="soft">
        <Trans>No anchor was chosen. Lists stay undetermined until one is.</Trans>
      </p>
    ) : (
      <ul className="anchors">
        {anchors.map((anchor) => (
          <AnchorRow key={anchor.decision} {...{ anchor, keeps, onChanged }} />
        ))}
      </ul>
    )}
  </section>
);

const AnchorRow = ({
  anchor,
  keeps,
  onChanged,
}: {
  readonly anchor: Anchor;
  readonly keeps: boolean;
  readonly onChanged: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const { sha256, state, certificate, consequences, version, steps } = anchor;
  const step = useMutation({
    mutationFn: (act: 'confirm' | 'withdraw') =>
      act === 'confirm'
        ? call('confirmAnchor', { params: { sha256 }, body: { reason, version, consequences } })
        : call('withdrawAnchor', { params: { sha256 }, body: { reason, version } }),
    onSuccess: () => {
      setReason('');
      onChanged();
    },
  });
  return (
    <li className="anchor stack">
      <div className="line-up">
        {state === 'trusted' ? (
          <Badge verdict="met">
            <Trans>Trusted</Trans>
          </Badge>
        ) : state === 'proposed' ? (
          <Badge verdict="attention">
            <Trans>Proposed</Trans>
          </Badge>
        ) : (
          <Badge verdict="aborted">
            <Trans>Withdrawn</Trans>
          </Badge>
        )}
        <span className="mono">{certificate.state}</span>
        <span className="break">{certificate.subject}</span>
        <code title={sha256}>{sha256.slice(0, 16)}</code>
      </div>
      <ol className="small soft">
        {steps.map(({ act, by, at, reason: why }) => (
          <li key={`${act} ${at}`}>
            {format.instant(at)}, {by}: {why}
          </li>
        ))}
      </ol>
      {state === 'withdrawn' ? null : (
        <p className="small">
          {state === 'proposed' ? (
            <Trans>If it is trusted:</Trans>
          ) : (
            <Trans>Because it is trusted:</Trans>
          )}{' '}
          <Plural value={consequences.lists.length} one="# list verifies" other="# lists verify" />,{' '}
          <Plural
            value={consequences.certificates}
            one="# certificate is vouched for"
            other="# certificates are vouched for"
          />
          , <Trans>documents of {consequences.states.join(' ')}</Trans>
        </p>
      )}
      {!keeps || state === 'withdrawn' ? null : (
        <>
          {step.error === null ? null : <ErrorState error={step.error} onRetry={onChanged} />}
          <div className="line-up">
            <Field label={t`Reason`} value={reason} onChange={setReason} maxLength={2000} />
            {state === 'proposed' ? (
              <Button
                kind="primary"
                isDisabled={reason.trim().length < 3}
                isPending={step.isPending}
                onPress={() => step.mutate('confirm')}
              >
                <Trans>Trust it</Trans>
              </Button>
            ) : null}
            <Button
              isDisabled={reason.trim().length < 3}
              isPending={step.isPending}
              onPress={() => step.mutate('withdraw')}
            >
              <Trans>Trust it no more</Trans>
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
