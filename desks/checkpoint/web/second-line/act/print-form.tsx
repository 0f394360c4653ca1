import { languageFacts, languageOf, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { FreeTextLanguage } from '@platform/web/ui/free-text-language.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { Check } from '../../../api/types.ts';

/** What the traveller is given, printed in the language the traveller reads. */
export const PrintForm = ({ check }: { readonly check: Check }) => {
  const { t, i18n } = useLingui();
  const [language, setLanguage] = useState(languageOf(i18n.locale));
  const [written, setWritten] = useState(languageOf(i18n.locale));
  const print = useMutation({
    mutationFn: () =>
      call('printRefusal', {
        params: { id: check.id, language },
        query: { reasonLanguage: written },
      }),
    onSuccess: ({ content }) =>
      download(content, `refusal-${check.id.slice(0, 8)}-${language}.pdf`, 'application/pdf'),
  });
  return (
    <div className="stack">
      <h3>
        {check.profile === 'georgian-exit' ? (
          <Trans>Exit record for the traveller</Trans>
        ) : (
          <Trans>Form for the traveller</Trans>
        )}
      </h3>
      <p className="small soft">
        <Trans>
          With the grounds, what would put them right, and how and by when to appeal. Give it to the
          traveller in a language that the traveller understands.
        </Trans>
      </p>
      <ChoiceField
        label={t`Language of the form`}
        value={language}
        choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
        onChange={setLanguage}
      />
      <FreeTextLanguage value={written} form={language} onChange={setWritten} />
      {print.error === null ? null : (
        <ActError error={print.error} kept={<Trans>The refusal stands as it is.</Trans>} />
      )}
      <Button kind="primary" isPending={print.isPending} onPress={() => print.mutate()}>
        <Trans>Download as PDF</Trans>
      </Button>
      {print.data === undefined ? null : (
        <Notice verdict="met" title={<Trans>Handed to your downloads</Trans>}>
          <p className="small soft">
            SHA-256 <code>{print.data.sha256.slice(0, 24)}</code>
          </p>
        </Notice>
      )}
    </div>
  );
};
