import { languageFacts, languageOf, languages } from '@amirani/core/languages';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { ProgrammeReport } from '../../api/types.ts';

/** A report as PDF in one of six languages; its digest says whether two files are the same. */
export const DownloadReport = ({ report }: { readonly report: ProgrammeReport }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [language, setLanguage] = useState(languageOf(i18n.locale));
  const print = useMutation({
    mutationFn: () =>
      call('printProgrammeReport', { params: { id: report.id }, body: { language } }),
    onSuccess: ({ content, name }) => download(content, name, 'application/pdf'),
  });
  return (
    <div className="download-report">
      <ChoiceField
        compact
        label={`${t`Language of the report`}: ${format.date(report.on)}`}
        value={language}
        choices={languages.map((id) => ({ id, name: languageFacts[id].name, lang: id }))}
        onChange={setLanguage}
      />
      <Button
        isPending={print.isPending}
        aria-label={`${t`Download as PDF`}: ${format.date(report.on)}`}
        onPress={() => print.mutate()}
      >
        PDF
      </Button>
      {print.error === null ? null : <ErrorState error={print.error} />}
      {print.data === undefined ? null : (
        <span role="status" className="small">
          <Trans>It lies in your downloads.</Trans> <code>{print.data.sha256.slice(0, 12)}</code>
        </span>
      )}
    </div>
  );
};
