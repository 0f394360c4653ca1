import { Trans, useLingui } from '@lingui/react/macro';
import type { Fact } from '@platform/api/types.ts';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ReasonForm } from '@platform/web/ui/reason-form.tsx';

/** Asks why the masked values of a group are needed, and shows them in full. */
export const UnmaskForm = ({
  travellerId,
  group,
  title,
  onUnmasked,
  onCancel,
}: {
  readonly travellerId: string;
  readonly group: Fact['group'];
  readonly title: string;
  readonly onUnmasked: (facts: readonly Fact[]) => void;
  readonly onCancel: () => void;
}) => {
  const { t } = useLingui();
  const unmask = useMutation({
    mutationFn: (reason: string) =>
      call('unmaskTraveller', { params: { id: travellerId }, body: { group, reason } }),
    onSuccess: ({ facts }) => onUnmasked(facts),
  });
  return (
    <ReasonForm
      label={t`Show in full: ${title}`}
      act={<Trans>Show in full</Trans>}
      isPending={unmask.isPending}
      onReason={(reason) => unmask.mutate(reason)}
      onCancel={onCancel}
    >
      {unmask.error === null ? null : (
        <ErrorState error={unmask.error} kept={<Trans>The values stay masked.</Trans>} />
      )}
    </ReasonForm>
  );
};
