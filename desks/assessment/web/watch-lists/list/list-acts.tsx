import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListStep, WatchList } from '../../../api/watch-lists/types.ts';

type Act = 'activateWatchList' | 'sendBackWatchList' | 'retireWatchList';

/** The next step of a list, by whom it may be taken, with a reason. Who proposed it never puts it to use. */
export const ListActs = ({
  list,
  steps,
  login,
  onDone,
}: {
  readonly list: WatchList;
  readonly steps: readonly ListStep[];
  readonly login: string;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const step = useMutation({
    mutationFn: (act: Act) =>
      call(act, {
        params: { list: list.id },
        body: { reason: reason.trim(), version: list.version },
      }),
    onSuccess: () => {
      setReason('');
      onDone();
    },
  });
  const proposedBy = steps.findLast(({ act }) => act === 'propose')?.by;
  const isSecond = list.state === 'proposed' && list.owner !== login;
  const mayRetire = list.state === 'active' && list.owner === login;
  if (list.state === 'draft')
    return (
      <div className="stack list-next">
        <p className="soft">
          <Trans>
            Next: fill it from a file under Imports. Taking the file over proposes the list.
          </Trans>
        </p>
        <p>
          <Link to="/assessment/lists/new" search={{ of: list.id }}>
            <Trans>Change the description</Trans>
          </Link>
        </p>
      </div>
    );
  if (list.state === 'proposed' && !isSecond)
    return (
      <p className="soft list-next">
        <Trans>
          {proposedBy ?? list.owner} proposed it. A second person reads it through and puts it to
          use.
        </Trans>
      </p>
    );
  if (!isSecond && !mayRetire) return null;
  const ready = reason.trim().length >= 8 && !step.isPending;
  return (
    <form className="panel" aria-label={t`Next step`} onSubmit={(event) => event.preventDefault()}>
      <div className="panel-head">
        <h2>{isSecond ? <Trans>You are the second person</Trans> : <Trans>End the list</Trans>}</h2>
      </div>
      <div className="panel-body">
        <OwnReason rows={3} value={reason} onChange={setReason} />
        {step.error === null ? null : <ActError error={step.error} onLookAgain={onDone} />}
        <div className="line-up">
          {isSecond ? (
            <>
              <Button
                kind="primary"
                isDisabled={!ready}
                onPress={() => step.mutate('activateWatchList')}
              >
                <Trans>Put it to use</Trans>
              </Button>
              <Button isDisabled={!ready} onPress={() => step.mutate('sendBackWatchList')}>
                <Trans>Send it back</Trans>
              </Button>
            </>
          ) : (
            <Button isDisabled={!ready} onPress={() => step.mutate('retireWatchList')}>
              <Trans>Retire it for good</Trans>
            </Button>
          )}
        </div>
      </div>
    </form>
  );
};
