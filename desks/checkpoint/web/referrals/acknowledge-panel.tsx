import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import type { Referral } from '../../api/types.ts';
import { keepReferral } from './referral.ts';

/** Acknowledges a referral, so that the caller sees help is coming. A repetition has no effect. */
export const AcknowledgePanel = ({ referral }: { readonly referral: Referral }) => {
  const acknowledge = useMutation({
    mutationFn: () => call('acknowledgeReferral', { params: { id: referral.id } }),
    onSuccess: ({ referral: next }) => keepReferral(next),
  });
  useShortcut('referrals.acknowledge', () => {
    if (!acknowledge.isPending) acknowledge.mutate();
  });
  return (
    <section className="panel" aria-labelledby="acknowledge-title">
      <div className="panel-head">
        <h2 id="acknowledge-title">
          <Trans>Not acknowledged yet</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          <Trans>
            Acknowledge it when you are on your way. The officer who asked then sees that help is
            coming.
          </Trans>
        </p>
        {acknowledge.error === null ? null : <ActError error={acknowledge.error} />}
        <Button
          kind="primary"
          hint={keysOf('referrals.acknowledge')}
          isPending={acknowledge.isPending}
          onPress={() => acknowledge.mutate()}
        >
          <Trans>I take it</Trans>
        </Button>
      </div>
    </section>
  );
};
