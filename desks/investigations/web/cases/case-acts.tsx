import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Case } from '../../api/types.ts';
import { leads } from './member-table.tsx';

type Act = 'review' | 'close' | 'reopen';

/** What may be done with a case as a whole now, each with its reason: reviewed, closed, opened again. */
export const CaseActs = ({ one, onDone }: { readonly one: Case; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (what: Act) => {
      const input = {
        params: { id: one.id },
        body: { version: one.version, reason: reason.trim() },
      };
      return what === 'review'
        ? call('reviewCase', input)
        : what === 'close'
          ? call('closeCase', input)
          : call('reopenCase', input);
    },
    onSuccess: () => {
      setReason('');
      onDone();
    },
  });
  if (!leads(one, session?.roles)) return null;
  const ready = reason.trim().length >= 3;
  const button = (what: Act, text: React.ReactNode) => (
    <Button
      isDisabled={!ready}
      isPending={act.isPending && act.variables === what}
      onPress={() => act.mutate(what)}
    >
      {text}
    </Button>
  );
  return (
    <section className="panel" aria-label={t`The case as a whole`}>
      <div className="panel-head">
        <h2>
          <Trans>The case as a whole</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <Field
          label={<Trans>Reason</Trans>}
          rows={3}
          value={reason}
          onChange={setReason}
          maxLength={2000}
        />
        {act.error === null ? null : <ActError error={act.error} onLookAgain={onDone} />}
        <div className="line-up">
          {one.state === 'open' ? (
            <>
              {button('review', <Trans>Its data is still needed</Trans>)}
              {button('close', <Trans>Close the case</Trans>)}
            </>
          ) : (
            button('reopen', <Trans>Open it again</Trans>)
          )}
        </div>
        <p className="small soft">
          <Trans>
            Once closed, nothing is added and the clock to its erasure runs. Closing and opening
            again ask for your password.
          </Trans>
        </p>
      </div>
    </section>
  );
};
