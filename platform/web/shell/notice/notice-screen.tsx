import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../platform/api.ts';
import { textsOf } from '../../platform/language.ts';
import { preferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Progress } from '../../ui/progress.tsx';
import { MissingSettings } from './missing-settings.tsx';
import { missingInNotice } from './notice.ts';
import { NoticeText } from './notice-text.tsx';

/** What travellers are told of the processing of their data, in the language that they read, to be shown or printed (R49). */
export const NoticeScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/notice' });
  const own = useStore(preferences).language;
  const language: Language = useSearch({ from: '/notice' }).language ?? own;
  const about = useApi('getAboutData', {});
  const texts = useQuery({
    queryKey: ['texts', language],
    staleTime: 'static', // part of this workbench
    queryFn: () => textsOf(language),
  });
  const missing = about.data === undefined ? [] : missingInNotice(about.data);
  return (
    <div className="page narrow notice-page">
      <PageHead title={<Trans>Notice to travellers</Trans>} windowTitle={t`Notice to travellers`}>
        <Button onPress={() => globalThis.print()}>
          <Trans>Print</Trans>
        </Button>
      </PageHead>
      <div className="no-print">
        <ChoiceField
          label={t`Language of the traveller`}
          value={language}
          choices={languages.map((id) => ({ id, name: languageFacts[id].name, lang: id }))}
          onChange={(chosen) => void navigate({ search: { language: chosen }, replace: true })}
        />
      </div>
      <div className="no-print">
        <MissingSettings missing={missing} />
      </div>
      {about.error === null ? null : (
        <ErrorState error={about.error} onRetry={() => void about.refetch()} />
      )}
      {about.data === undefined || texts.data === undefined ? (
        about.error === null ? (
          <Progress label={t`Loading the notice…`} />
        ) : null
      ) : (
        <NoticeText facts={about.data} texts={texts.data} language={language} />
      )}
    </div>
  );
};
