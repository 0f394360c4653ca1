import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { AcademyControl, AcademyTimelineEvent } from '../../api/types.ts';
import { eventText } from '../replay/event-text.ts';
import { digits } from './clock-text.ts';
import { keepControl } from './keep-control.ts';

const SHOWN = 40;

/** The last events, to take the sitting back to after one of them: what came later is as if it had not been; the record keeps it. */
export const RollBackPanel = ({ control }: { readonly control: AcademyControl }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { id, released, state } = control.sitting;
  const { data } = useApi('getTimeline', { params: { id } }, state !== 'not-begun');
  const [to, setTo] = useState<AcademyTimelineEvent>();
  const names = new Map(control.people.map((one) => [one.seat, one.pseudonym]));
  // What somebody opened is for the replay: nobody goes back to it.
  const standing = (data?.events ?? []).filter(({ kind, undone }) => !undone && kind !== 'opened');
  const shown = standing.slice(-SHOWN).reverse();
  return (
    <section className="panel" aria-labelledby="events-title">
      <div className="panel-head">
        <h2 id="events-title">
          <Trans>What happened</Trans>
        </h2>
        <Button kind="quiet" onPress={() => readAnew('getTimeline')}>
          <Trans>Look again</Trans>
        </Button>
      </div>
      <div className="panel-body">
        {to === undefined ? null : (
          <RollBackForm
            key={to.number}
            control={control}
            to={to}
            lost={standing.filter(({ number }) => number > to.number)}
            onDone={() => setTo(undefined)}
          />
        )}
        {shown.length === 0 ? (
          <p className="soft">
            <Trans>Nothing has happened yet.</Trans>
          </p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
          <ol className="event-list small" aria-label={t`The last events`} tabIndex={0}>
            {shown.map((one, at) => (
              <li key={one.number} className="line-up spread">
                <span>
                  <span className="mono">{digits(one.minutes)}</span> {eventText(i18n, one.kind)}
                  {one.seat === undefined ? null : ` · ${names.get(one.seat) ?? ''}`}
                  {one.item === undefined ? null : <span className="mono"> {one.item}</span>}
                  {one.reason === undefined ? null : <span className="soft"> {one.reason}</span>}
                </span>
                {at === 0 || released ? null : (
                  <Button kind="quiet" onPress={() => setTo(one)}>
                    <Trans>Back to here</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
        {standing.length <= SHOWN ? null : (
          <p className="small soft">
            <Trans>The last {format.number(SHOWN)} are shown; the replay has all.</Trans>
          </p>
        )}
      </div>
    </section>
  );
};

const RollBackForm = ({
  control,
  to,
  lost,
  onDone,
}: {
  readonly control: AcademyControl;
  readonly to: AcademyTimelineEvent;
  readonly lost: readonly AcademyTimelineEvent[];
  readonly onDone: () => void;
}) => {
  const [reason, setReason] = useState('');
  const roll = useMutation({
    mutationFn: () =>
      call('rollBackSitting', {
        params: { id: control.sitting.id },
        body: { to: to.number, version: control.version, reason: reason.trim() },
      }),
    onSuccess: (answer) => {
      keepControl(answer.control);
      readAnew('getTimeline', 'getClassMatrix');
      onDone();
    },
  });
  const decisions = lost.filter(({ kind }) => kind === 'decided').length;
  return (
    <form
      className="stack"
      aria-labelledby="roll-back-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim().length >= 3 && !roll.isPending) roll.mutate();
      }}
    >
      <h3 id="roll-back-title">
        <Trans>Back to minute {digits(to.minutes)}</Trans>
      </h3>
      <p>
        <Plural
          value={decisions}
          one="# decision will be as if it had not been made; the record keeps it."
          other="# decisions will be as if they had not been made; the record keeps them."
        />
      </p>
      <Field
        label={<Trans>Why</Trans>}
        maxLength={2000}
        value={reason}
        onChange={setReason}
        autoFocus
      />
      {roll.error === null ? null : (
        <ActError error={roll.error} onLookAgain={() => readAnew('getControl', 'getTimeline')} />
      )}
      <div className="line-up">
        <Button type="submit" isDisabled={reason.trim().length < 3} isPending={roll.isPending}>
          <Trans>Take it back</Trans>
        </Button>
        <Button kind="quiet" onPress={onDone}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </div>
    </form>
  );
};
