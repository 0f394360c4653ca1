import { credentialCheckTexts } from '@amirani/web/src/texts/academy.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { AcademyNav } from '../academy-nav.tsx';

/** Checks a certificate that somebody shows: its signature, its time, whether it was withdrawn. Nothing of it is kept. */
export const CheckScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [text, setText] = useState('');
  const check = useMutation({
    mutationFn: (credential: string) => call('verifyCertificate', { body: { credential } }),
  });
  const begin = (credential: string): void => {
    if (credential.length >= 2 && !check.isPending) check.mutate(credential);
  };
  return (
    <div className="page">
      <PageHead title={<Trans>Check a certificate</Trans>} windowTitle={t`Check a certificate`} />
      <AcademyNav />
      <form
        className="file-form"
        onSubmit={(event) => {
          event.preventDefault();
          begin(text.trim());
        }}
      >
        <Field
          label={<Trans>The certificate: its file, or the text of its QR code</Trans>}
          description={<Trans>It is looked at and not kept.</Trans>}
          rows={6}
          maxLength={32768}
          value={text}
          onChange={(next) => {
            setText(next);
            check.reset();
          }}
        />
        <div className="line-up">
          <Button
            type="submit"
            kind="primary"
            isDisabled={text.trim().length < 2}
            isPending={check.isPending}
          >
            <Trans>Check it</Trans>
          </Button>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) =>
              void files?.[0]?.text().then((content) => {
                setText(content.slice(0, 32_768));
                begin(content.slice(0, 32_768).trim());
              })
            }
          >
            <Button>
              <Trans>Choose the file</Trans>
            </Button>
          </FileTrigger>
        </div>
      </form>
      {check.error === null ? null : <ActError error={check.error} />}
      {check.data === undefined ? null : (
        <Notice
          urgent
          verdict={check.data.valid ? 'met' : 'obstacle'}
          title={
            check.data.valid ? (
              <Trans>The certificate is genuine and holds</Trans>
            ) : (
              <Trans>The certificate does not hold</Trans>
            )
          }
        >
          <ul>
            {check.data.findings.map(({ code, met }) => (
              <li key={code}>
                <Badge verdict={met ? 'met' : 'obstacle'}>
                  {say(i18n, credentialCheckTexts, code)}
                </Badge>
              </li>
            ))}
          </ul>
          {check.data.validUntil === undefined ? null : (
            <p>
              <Trans>valid until {format.date(check.data.validUntil.slice(0, 10))}</Trans>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
};
