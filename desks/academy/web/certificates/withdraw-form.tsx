import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { AcademyCertificateFile } from '../../api/types.ts';
import { keepCertificate } from './keep-certificate.ts';

/** Withdraws a certificate and notifies its holder; the public list then says so. */
export const WithdrawForm = ({ one }: { readonly one: AcademyCertificateFile }) => {
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () =>
      call('withdrawCertificate', {
        params: { id: one.id },
        body: { version: one.version, reason: reason.trim() },
      }),
    onSuccess: ({ certificate }) => keepCertificate(certificate),
  });
  const isReady = reason.trim().length >= 3;
  return (
    <details className="challenge">
      <summary>
        <Trans>Withdraw the certificate</Trans>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !withdraw.isPending) withdraw.mutate();
        }}
      >
        <Field
          label={<Trans>Why</Trans>}
          description={<Trans>The holder is told this reason.</Trans>}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {withdraw.error === null ? null : (
          <ActError error={withdraw.error} onLookAgain={() => readAnew('getCertificate')} />
        )}
        <Button type="submit" isDisabled={!isReady} isPending={withdraw.isPending}>
          <Trans>Withdraw it</Trans>
        </Button>
      </form>
    </details>
  );
};
