import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

/** Packs the exhibits for a court, with a page that verifies them offline in any browser. */
export const CourtPackage = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  const [language, setLanguage] = useState<Language>('en');
  const ready = recipient.trim().length >= 3 && reason.trim().length >= 3;
  const pack = useMutation({
    mutationFn: () =>
      call('packCase', {
        params: { id: caseId },
        body: { exhibits: [], language, recipient: recipient.trim(), reason: reason.trim() },
      }),
    onSuccess: ({ name, content }) => download(content, name, 'application/zip'),
  });
  return (
    <form
      className="panel"
      aria-labelledby="package-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !pack.isPending) pack.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="package-title">
          <Trans>Package for the court</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="soft">
          <Trans>
            All exhibits with their custody and time stamps, and a page that verifies them without a
            network. Whatever is changed in it is named.
          </Trans>
        </p>
        <Field label={<Trans>Recipient</Trans>} value={recipient} onChange={setRecipient} />
        <Field label={<Trans>What for</Trans>} value={reason} onChange={setReason} />
        <ChoiceField
          label={t`Language`}
          value={language}
          choices={languages.map((id) => ({ id, name: languageFacts[id].name, lang: id }))}
          onChange={setLanguage}
        />
        {pack.error === null ? null : <ActError error={pack.error} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={pack.isPending}>
          <Trans>Make the package</Trans>
        </Button>
        {pack.data === undefined ? null : (
          <p>
            <Trans>Hand this number over beside the package:</Trans>{' '}
            <span className="digest">{pack.data.manifest}</span>
          </p>
        )}
      </div>
    </form>
  );
};
