import { languageFacts, languageOf, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';

/** The record as PDF in the language it is needed in, and the whole examination as one file that replays. */
export const RecordPanel = ({ id }: { readonly id: string }) => {
  const { t, i18n } = useLingui();
  const { data: session } = useSession();
  const [language, setLanguage] = useState(languageOf(i18n.locale));
  const [recipient, setRecipient] = useState('');
  const [reason, setReason] = useState('');
  const print = useMutation({
    mutationFn: () => call('printExamination', { params: { id, language }, body: { recipient } }),
    onSuccess: ({ content }) =>
      download(content, `record-${id.slice(0, 8)}-${language}.pdf`, 'application/pdf'),
  });
  const bundle = useMutation({
    mutationFn: () => call('exportExamination', { params: { id }, body: { recipient, reason } }),
    onSuccess: ({ content }) =>
      download(content, `examination-${id.slice(0, 8)}.zip`, 'application/zip'),
  });
  const isExaminer = session?.roles.includes('document-examiner') === true;
  const done = print.data ?? bundle.data;
  return (
    <section className="panel" aria-labelledby="record-title">
      <div className="panel-head">
        <h2 id="record-title">
          <Trans>Record</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {print.error === null ? null : <ErrorState error={print.error} />}
        {bundle.error === null ? null : <ErrorState error={bundle.error} />}
        <ChoiceField
          label={t`Language of the record`}
          value={language}
          choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
          onChange={setLanguage}
        />
        <Field
          label={t`Who receives it`}
          value={recipient}
          onChange={setRecipient}
          maxLength={200}
          autoComplete="off"
        />
        <Button isPending={print.isPending} onPress={() => print.mutate()}>
          <Trans>Download the record (PDF)</Trans>
        </Button>
        {!isExaminer ? null : (
          <details>
            <summary>
              <Trans>Hand over the whole examination as one file</Trans>
            </summary>
            <div className="stack">
              <p className="small soft">
                <Trans>
                  With all evidence and the lists that were used. The recipient can run the checks
                  again and compare.
                </Trans>
              </p>
              <Field label={t`Reason`} value={reason} onChange={setReason} maxLength={2000} />
              <Button
                isDisabled={recipient.trim().length < 2 || reason.trim().length < 3}
                isPending={bundle.isPending}
                onPress={() => bundle.mutate()}
              >
                <Trans>Download the examination</Trans>
              </Button>
            </div>
          </details>
        )}
        {done === undefined ? null : (
          <Notice verdict="met" title={<Trans>Handed to your downloads</Trans>}>
            <p className="small soft">
              SHA-256 <code>{done.sha256.slice(0, 24)}</code>
            </p>
          </Notice>
        )}
      </div>
    </section>
  );
};
