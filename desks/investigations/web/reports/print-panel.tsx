import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Report } from '../../api/types.ts';

/** Prints a report; redacted unless somebody says otherwise. With a recipient it is sent, and they are told of corrections. */
export const PrintPanel = ({
  caseId,
  report,
}: {
  readonly caseId: string;
  readonly report: Report;
}) => {
  const { t } = useLingui();
  const [language, setLanguage] = useState<Language>('en');
  const [whole, setWhole] = useState(false);
  const [recipient, setRecipient] = useState('');
  const isIssued = report.state === 'issued';
  const print = useMutation({
    mutationFn: () =>
      call('printReport', {
        params: { id: caseId, report: report.id },
        body: { language, redacted: !whole, recipient: recipient.trim() },
      }),
    onSuccess: ({ content }) => download(content, `report-${language}.pdf`, 'application/pdf'),
  });
  return (
    <form
      className="panel"
      aria-labelledby="print-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!print.isPending) print.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="print-title">
          <Trans>Print</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <ChoiceField
          label={t`Language`}
          value={language}
          choices={languages.map((id) => ({ id, name: languageFacts[id].name, lang: id }))}
          onChange={setLanguage}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={!whole}
            onChange={({ target }) => setWhole(!target.checked)}
          />
          <Trans>Redacted: no victim is named, and no number of one</Trans>
        </label>
        {isIssued ? (
          <Field
            label={<Trans>Recipient, where it is sent to somebody</Trans>}
            description={t`Who is named here is told where something in it turns out wrong.`}
            value={recipient}
            maxLength={300}
            autoComplete="off"
            onChange={setRecipient}
          />
        ) : (
          <p className="small soft">
            <Trans>A draft is printed for the case alone: only what was issued is sent.</Trans>
          </p>
        )}
        {print.error === null ? null : <ActError error={print.error} />}
        <div>
          <Button type="submit" isPending={print.isPending}>
            <Trans>Print as PDF</Trans>
          </Button>
        </div>
        {print.data === undefined ? null : (
          <p className="small" role="status">
            <Trans>It lies in your downloads.</Trans>{' '}
            <span className="digest">{print.data.sha256}</span>
          </p>
        )}
      </div>
    </form>
  );
};
