import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { useMutation } from '../../../platform/use-mutation.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ReasonForm } from '../../../ui/reason-form.tsx';

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
