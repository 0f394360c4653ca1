import { sayAct } from '@amirani/web/src/texts/journal-acts.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { operationTexts, purposeTexts, roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ReasonForm } from '@platform/web/ui/reason-form.tsx';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CanaryAlarm } from '../../api/types.ts';

/** One alarm: who read a canary, when, by which operation and why, and what the officer found out. */
export const AlarmPanel = ({
  alarm,
  onClosed,
}: {
  readonly alarm: CanaryAlarm;
  readonly onClosed: () => void;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { entry, at, actor, role, operation, action, purpose, reference, subjects, closed } = alarm;
  const title = `alarm-${entry}`;
  return (
    <section className="panel" aria-labelledby={title}>
      <div className="panel-head">
        <h2 id={title}>
          <Trans>
            Alarm {format.number(entry)}: {actor}
          </Trans>
        </h2>
        {closed === undefined ? (
          <Badge verdict="obstacle">
            <Trans context="state of an alarm">open</Trans>
          </Badge>
        ) : (
          <Badge verdict="met">
            <Trans context="state of an alarm">closed</Trans>
          </Badge>
        )}
      </div>
      <div className="panel-body stack">
        <dl className="facts">
          <Row title={<Trans>Time</Trans>}>{format.instant(at)}</Row>
          {role === undefined ? null : (
            <Row title={<Trans>Role</Trans>}>{say(i18n, roleTexts, role)}</Row>
          )}
          <Row title={<Trans>Operation</Trans>}>
            {say(i18n, operationTexts, operation)}: {sayAct(i18n, action)}
          </Row>
          {purpose === undefined ? null : (
            <Row title={<Trans>Purpose</Trans>}>{say(i18n, purposeTexts, purpose)}</Row>
          )}
          {reference === undefined ? null : <Row title={<Trans>Reference</Trans>}>{reference}</Row>}
          <Row title={<Trans>Records in this read</Trans>}>{format.number(subjects)}</Row>
          <Row title={<Trans>Journal</Trans>}>
            <Link to="/oversight" search={{ entry }}>
              <Trans>Entry {format.number(entry)}</Trans>
            </Link>
          </Row>
        </dl>
        {closed === undefined ? (
          <Close alarm={alarm} onClosed={onClosed} />
        ) : (
          <p>
            <Trans>
              Closed {format.instant(closed.at)} by {closed.by}: {closed.reason}
            </Trans>
          </p>
        )}
      </div>
    </section>
  );
};

const Row = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

const Close = ({
  alarm: { entry, actor },
  onClosed,
}: {
  readonly alarm: CanaryAlarm;
  readonly onClosed: () => void;
}) => {
  const { t } = useMacro();
  const { data: session } = useSession();
  const [asks, setAsks] = useState(false);
  const close = useMutation({
    mutationFn: (reason: string) =>
      call('closeCanaryAlarm', { params: { entry }, body: { reason } }),
    onSuccess: onClosed,
  });
  if (actor === session?.login)
    return (
      <p className="soft">
        <Trans>You read the canary. Another data protection officer closes this alarm.</Trans>
      </p>
    );
  if (!asks)
    return (
      <div>
        <Button onPress={() => setAsks(true)}>
          <Trans>Close the alarm</Trans>
          <span className="visually-hidden"> {actor}</span>
        </Button>
      </div>
    );
  return (
    <ReasonForm
      label={t`Close the alarm`}
      act={<Trans>Close the alarm</Trans>}
      isPending={close.isPending}
      onReason={(reason) => close.mutate(reason)}
      onCancel={() => setAsks(false)}
    >
      {close.error === null ? null : <ErrorState error={close.error} />}
    </ReasonForm>
  );
};
