import { frequencyTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { RiskImportOptions } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { sayThemselves } from './headings.ts';

type Named = 'date' | 'count' | 'across' | 'sheet';

/** How a table is read, where it does not say so itself. */
export const OptionsFields = ({
  options,
  onChange,
  headings = [],
}: {
  readonly options: RiskImportOptions;
  readonly onChange: (options: RiskImportOptions) => void;
  /** The headings of the file, where they are known: a column is then chosen and not typed. */
  readonly headings?: readonly string[];
}) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  /** Nothing given is left to the file. */
  const set = <K extends keyof RiskImportOptions>(name: K, value: RiskImportOptions[K]): void => {
    const { [name]: _, ...rest } = options;
    onChange((value === undefined ? rest : { ...rest, [name]: value }) as RiskImportOptions);
  };
  const named = (name: Named, label: string, description: string) => (
    <Field
      label={label}
      description={description}
      maxLength={100}
      value={options[name] ?? ''}
      onChange={(value) => set(name, value.trim() === '' ? undefined : value)}
    />
  );
  const column = (name: 'date' | 'count', label: string, description: string) =>
    headings.length === 0 ? (
      named(name, label, description)
    ) : (
      <ChoiceField
        label={label}
        value={options[name] ?? ''}
        choices={[
          { id: '', name: t`as the file says` },
          ...headings.map((id) => ({ id, name: id })),
        ]}
        onChange={(id) => set(name, id === '' ? undefined : id)}
      />
    );
  const asks = headings.length > 0 && !sayThemselves(headings);
  return (
    <details className="import-options" {...(asks ? { open: true } : {})}>
      <summary>
        <Trans>How the table is to be read</Trans>
      </summary>
      {asks ? (
        <p>
          <Trans>
            The headings do not say which column is the date and which is the count. Choose them.
          </Trans>
        </p>
      ) : null}
      <div className="risk-fields">
        {column('date', t`Column of the date`, t`Where left out: date, t, period, TIME_PERIOD.`)}
        {column('count', t`Column of the count`, t`Where left out: count, n, value, OBS_VALUE.`)}
        <Field
          label={<Trans>Columns that tell series apart, one a line</Trans>}
          description={t`Where left out: all others.`}
          rows={2}
          value={(options.keys ?? []).join('\n')}
          onChange={(text) =>
            set('keys', text.trim() === '' ? undefined : text.split('\n').slice(0, 20))
          }
        />
        {named(
          'across',
          t`What stands across the heading`,
          t`For a column a route or a reason: what they are, as route or reason. A column a period needs nothing.`,
        )}
        <ChoiceField
          label={t`Length of a period`}
          value={options.frequency ?? 'told'}
          choices={[
            { id: 'told', name: t`as the dates say` },
            ...riskWords.frequencies.map((id) => ({ id, name: say(i18n, frequencyTexts, id) })),
          ]}
          onChange={(id) => set('frequency', id === 'told' ? undefined : id)}
        />
        <ChoiceField
          label={t`A period without a row`}
          value={options.absent ?? 'not-reported'}
          choices={[
            { id: 'not-reported', name: t`was not reported` },
            { id: 'zero', name: t`means zero` },
          ]}
          onChange={(absent) => set('absent', absent)}
        />
        <ChoiceField
          label={t`Sign between thousands`}
          value={options.thousands ?? 'none'}
          choices={[
            { id: 'none', name: t`none` },
            ...riskWords.thousands.map((id) => ({
              id,
              name: id === ' ' ? t`a space` : id,
            })),
          ]}
          onChange={(thousands) => set('thousands', thousands === 'none' ? undefined : thousands)}
        />
        {named('sheet', t`Sheet of the workbook`, t`Where left out: the first.`)}
      </div>
    </details>
  );
};
