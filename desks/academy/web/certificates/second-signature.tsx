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

/** The second of two signatures, of another person than the first; or back to the trainer, with a reason (R73). */
export const SecondSignature = ({ one }: { readonly one: AcademyCertificateFile }) => {
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (name: 'signCertificateSecond' | 'returnCertificate') =>
      call(name, {
        params: { id: one.id },
        body: { version: one.version, reason: reason.trim() },
      }),
    onSuccess: ({ certificate }) => keepCertificate(certificate),
  });
  const isReady = reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="second-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !act.isPending) act.mutate('signCertificateSecond');
      }}
    >
      <div className="panel-head">
        <h2 id="second-title">
          <Trans>The second signature</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          <Trans>
            The rule gives its result; you decide. You need your password, and your name is printed
            on the certificate.
          </Trans>
        </p>
        <Field
          label={<Trans>Your reason</Trans>}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {act.error === null ? null : (
          <ActError error={act.error} onLookAgain={() => readAnew('getCertificate')} />
        )}
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!isReady} isPending={act.isPending}>
            <Trans>Sign and issue it</Trans>
          </Button>
          <Button
            isDisabled={!isReady}
            isPending={act.isPending}
            onPress={() => act.mutate('returnCertificate')}
          >
            <Trans>Send it back</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
