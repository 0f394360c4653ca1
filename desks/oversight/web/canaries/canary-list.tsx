import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ReasonForm } from '@platform/web/ui/reason-form.tsx';
import { useState } from 'react';

/** Which travellers are invented, once the officer has given a reason. Nothing of it stays after the page is left. */
export const CanaryList = () => {
  const { t } = useLingui();
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const open = useMutation({
    mutationFn: (reason: string) => call('openCanaries', { body: { reason } }),
  });
  if (open.data !== undefined)
    return (
      <ul className="held-lines">
        {open.data.canaries.map(({ id, regime, name, document, flight, day }) => (
          <li key={id}>
            <strong>{name}</strong> {document}{' '}
            <span className="soft">
              {regime === 'api' ? <Trans>API data</Trans> : <Trans>PNR data</Trans>}, {flight}{' '}
              {format.date(day)}
            </span>
          </li>
        ))}
      </ul>
    );
  if (!asks)
    return (
      <div>
        <Button kind="quiet" onPress={() => setAsks(true)}>
          <Trans>Show which travellers are canaries</Trans>
        </Button>
      </div>
    );
  return (
    <ReasonForm
      label={t`Show which travellers are canaries`}
      act={<Trans>Show</Trans>}
      isPending={open.isPending}
      onReason={(reason) => open.mutate(reason)}
      onCancel={() => setAsks(false)}
    >
      {open.error === null ? null : <ErrorState error={open.error} />}
    </ReasonForm>
  );
};
