import { languageFacts, languages } from '@amirani/core/languages';
import { Trans } from '@lingui/react/macro';
import { Field } from '@platform/web/ui/field.tsx';
import type { ReactNode } from 'react';
import type { ProgrammeText } from '../../api/types.ts';

const more = languages.filter((one) => one !== 'en' && one !== 'ka');

/** A text in English and Georgian, which have to be there, and in the others where somebody writes them. */
export const TextFields = ({
  label,
  value,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly value: ProgrammeText;
  readonly rows?: number | undefined;
  readonly onChange: (value: ProgrammeText) => void;
}) => {
  const field = (language: keyof ProgrammeText, required: boolean): ReactNode => (
    <Field
      key={language}
      label={`${label}, ${languageFacts[language].name}`}
      lang={language}
      isRequired={required}
      maxLength={rows === undefined ? 200 : 1000}
      value={value[language] ?? ''}
      onChange={(text) => onChange({ ...value, [language]: text })}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  return (
    <div className="stack">
      <div className="programme-fields">
        {field('en', true)}
        {field('ka', true)}
      </div>
      <details>
        <summary>
          <Trans>Other languages</Trans>
          <span className="visually-hidden">: {label}</span>
        </summary>
        <div className="programme-fields">{more.map((language) => field(language, false))}</div>
      </details>
    </div>
  );
};
