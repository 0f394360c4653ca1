import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { addWords, askAgain, type HelpCall } from './help-calls.ts';

/** State of a call and its next texts. The kind of help is not shown. */
export const HelpSent = ({
  call,
  onAnother,
}: {
  readonly call: HelpCall;
  readonly onAnother: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useApi('listMyReferrals', {}, call.state === 'stored');
  const own = data?.referrals.find(({ id }) => id === call.id);
  return (
    <div className="stack">
      {call.state === 'sending' ? <Progress label={t`Help is being asked for`} /> : null}
      {call.state === 'refused' ? (
        <ErrorState
          error={call.error}
          kept={<Trans>Your call is kept here. Call a colleague by voice as well.</Trans>}
          onRetry={() => void askAgain(call)}
        />
      ) : null}
      {call.state === 'stored' ? (
        own?.acknowledgedAt === undefined ? (
          <Notice verdict="attention" title={<Trans>Help was asked for</Trans>}>
            {call.acknowledgeBy === undefined ? null : (
              <p>
                <Trans>
                  Stay with the person. If no one accepts the call by{' '}
                  {format.instant(call.acknowledgeBy)}, an alarm sounds.
                </Trans>
              </p>
            )}
          </Notice>
        ) : (
          <Notice verdict="met" title={<Trans>Help is on its way</Trans>}>
            <p>
              <Trans>Taken at {format.instant(own.acknowledgedAt)}. Stay with the person.</Trans>
            </p>
          </Notice>
        )
      ) : null}
      {call.state === 'stored' ? <Words key={call.id} call={call} /> : null}
      <Button onPress={onAnother}>
        <Trans>Another call for help</Trans>
      </Button>
    </div>
  );
};

const Words = ({ call }: { readonly call: HelpCall }) => {
  const { t } = useLingui();
  const [seen, setSeen] = useState('');
  const [told, setTold] = useState('');
  const [place, setPlace] = useState(preferences.get().booth);
  const [added, setAdded] = useState(false);
  const send = async (): Promise<void> => {
    if (await addWords(call, { seen, told, place })) {
      setSeen('');
      setAdded(true);
    }
  };
  return (
    <details className="help-words">
      <summary>
        <Trans>Add words, if there is time</Trans>
      </summary>
      <div className="stack">
        <Field
          label={t`What you saw or heard`}
          rows={3}
          value={seen}
          onChange={setSeen}
          maxLength={4000}
          autoComplete="off"
        />
        <Field
          label={t`Who was told`}
          value={told}
          onChange={setTold}
          maxLength={400}
          autoComplete="off"
        />
        <Field
          label={t`Where the person is`}
          value={place}
          onChange={setPlace}
          maxLength={100}
          autoComplete="off"
        />
        <Button isDisabled={`${seen}${told}${place}`.trim() === ''} onPress={() => void send()}>
          <Trans>Send the words</Trans>
        </Button>
        <p role="status" className="small">
          {added ? <Trans>The words were added.</Trans> : null}
        </p>
      </div>
    </details>
  );
};
