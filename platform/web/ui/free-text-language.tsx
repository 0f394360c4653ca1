import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from './field.tsx';
import { Notice } from './notice.tsx';

/** In which language free text of a form is written, with a warning where the form is printed in another. */
export const FreeTextLanguage = ({
  value,
  form,
  onChange,
}: {
  readonly value: Language;
  /** Language of the form. */
  readonly form: Language;
  readonly onChange: (language: Language) => void;
}) => {
  const { t } = useLingui();
  const text = languageFacts[value].name;
  const printed = languageFacts[form].name;
  return (
    <>
      <ChoiceField
        label={t`Language of your own words`}
        value={value}
        choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
        onChange={onChange}
      />
      {value === form ? null : (
        <Notice verdict="attention" title={<Trans>Your own words are not translated</Trans>}>
          <p className="small">
            <Trans>
              The form is in {printed}. Your words stay in {text}, and the form says so. Have them
              translated before you give the form to the traveller.
            </Trans>
          </p>
        </Notice>
      )}
    </>
  );
};
