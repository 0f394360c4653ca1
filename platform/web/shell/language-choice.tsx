import { languageFacts, languages } from '@amirani/core/languages';
import { useLingui } from '@lingui/react/macro';
import { speak } from '../platform/language.ts';
import { preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { ChoiceField } from '../ui/field.tsx';

/** All languages in a row, each in its own name: found without reading any of them. */
export const LanguageRow = () => {
  const { t } = useLingui();
  const { language: current } = useStore(preferences);
  return (
    <nav className="language-row" aria-label={t`Language`}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void speak(language)}
        >
          {languageFacts[language].name}
        </button>
      ))}
    </nav>
  );
};

/** The language as a choice field. */
export const LanguageField = ({ compact = false }: { readonly compact?: boolean }) => {
  const { t } = useLingui();
  const { language } = useStore(preferences);
  return (
    <ChoiceField
      label={t`Language`}
      compact={compact}
      value={language}
      choices={languages.map((id) => ({ id, name: languageFacts[id].name, lang: id }))}
      onChange={(chosen) => void speak(chosen)}
    />
  );
};
