import { type RiskImportOptions, riskWords } from '@amirani/contract/risk';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField, Field } from '../../../ui/field.tsx';

/** How a table is read, where it does not say so itself. */
export const OptionsFields = ({
  options,
  onChange,
}: {
  readonly options: RiskImportOptions;
  readonly onChange: (options: RiskImportOptions) => void;
}) => {
  const { t } = useLingui();
  const text = (value: string): string | undefined =>
    value.trim() === '' ? undefined : value.trim();
  const set = (name: 'date' | 'count', value: string): void => {
    const { [name]: _, ...rest } = options;
    const given = text(value);
    onChange(given === undefined ? rest : { ...rest, [name]: given });
  };
  return (
    <details className="import-options">
      <summary>
        <Trans>How the table is to be read</Trans>
      </summary>
      <div className="risk-fields">
        <Field
          label={<Trans>Column of the date</Trans>}
          description={t`Where left out: date, t, period, TIME_PERIOD.`}
          value={options.date ?? ''}
          onChange={(value) => set('date', value)}
        />
        <Field
          label={<Trans>Column of the count</Trans>}
          description={t`Where left out: count, n, value, OBS_VALUE.`}
          value={options.count ?? ''}
          onChange={(value) => set('count', value)}
        />
        <ChoiceField
          label={t`A period without a row`}
          value={options.absent ?? 'not-reported'}
          choices={[
            { id: 'not-reported', name: t`was not reported` },
            { id: 'zero', name: t`means zero` },
          ]}
          onChange={(absent) => onChange({ ...options, absent })}
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
          onChange={(thousands) => {
            const { thousands: _, ...rest } = options;
            onChange(thousands === 'none' ? rest : { ...rest, thousands });
          }}
        />
      </div>
    </details>
  );
};
