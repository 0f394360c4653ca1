import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { Mapping } from './mapping.ts';

type CallsMapping = Extract<Mapping, { kind: 'calls' }>;
type CallColumn = keyof CallsMapping['columns'];

/** What the reader says of a table of calls, as it is typed. */
export interface CallsChoice {
  readonly columns: CallsMapping['columns'];
  /** Hours east of UTC; empty where the times say it themselves. */
  readonly hours: string;
  readonly countryCode: string;
  readonly dateOrder: NonNullable<CallsMapping['dateOrder']> | 'plain';
}

/** A table of which nothing has been said. */
export const noCallsChoice: CallsChoice = {
  columns: {},
  hours: '',
  countryCode: '',
  dateOrder: 'plain',
};

/** What goes to the server of a choice; undefined while hours or prefix cannot be read. */
export const callsMappingOf = ({
  columns,
  hours,
  countryCode,
  dateOrder,
}: CallsChoice): Omit<CallsMapping, 'kind' | 'authorisation' | 'grading'> | undefined => {
  const minutes = hours.trim() === '' ? 0 : Math.round(Number(hours.replace(',', '.')) * 60);
  const prefix = countryCode.trim().replace(/^\+/, '');
  if (!(Math.abs(minutes) <= 840) || !/^\d{0,4}$/.test(prefix)) return undefined;
  return {
    columns,
    ...(hours.trim() === '' ? {} : { offset: minutes }),
    ...(prefix === '' ? {} : { countryCode: prefix }),
    ...(dateOrder === 'plain' ? {} : { dateOrder }),
  };
};

const columnTexts: Readonly<Partial<Record<CallColumn, MessageDescriptor>>> = {
  caller: msg`Calling number`,
  callee: msg`Called number`,
  start: msg`Beginning of the call`,
  duration: msg`Duration`,
  kind: msg`Kind of call`,
  cell: msg`Cell`,
  imei: msg`Handset (IMEI)`,
  imsi: msg`SIM card (IMSI)`,
};

/** Which columns of a table of calls are what, where their headings do not say it, and how its times and numbers are written. */
export const CallsFields = ({
  columns,
  value,
  onChange,
}: {
  readonly columns: readonly string[];
  readonly value: CallsChoice;
  readonly onChange: (value: CallsChoice) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const headings = [...new Set(columns.map((name) => name.trim()))].filter((name) => name !== '');
  const choose = (field: CallColumn, column: string): void => {
    const { [field]: _, ...others } = value.columns;
    onChange({ ...value, columns: column === '' ? others : { ...others, [field]: column } });
  };
  return (
    <div className="stack">
      <div className="import-calls">
        {(Object.entries(columnTexts) as [CallColumn, MessageDescriptor][]).map(([field, text]) => (
          <ChoiceField<string>
            key={field}
            label={i18n._(text)}
            value={value.columns[field] ?? ''}
            choices={[
              { id: '', name: t`As its heading says` },
              ...headings.map((id) => ({ id, name: id })),
            ]}
            onChange={(column) => choose(field, column)}
          />
        ))}
        <ChoiceField<CallsChoice['dateOrder']>
          label={t`Dates are written`}
          value={value.dateOrder}
          choices={[
            { id: 'plain', name: t`So that they cannot be mistaken` },
            { id: 'day-first', name: t`Day first` },
            { id: 'month-first', name: t`Month first` },
          ]}
          onChange={(dateOrder) => onChange({ ...value, dateOrder })}
        />
        <Field
          label={<Trans>Hours east of UTC</Trans>}
          value={value.hours}
          inputMode="decimal"
          maxLength={6}
          autoComplete="off"
          onChange={(hours) => onChange({ ...value, hours })}
        />
        <Field
          label={<Trans>International prefix of national numbers</Trans>}
          value={value.countryCode}
          inputMode="tel"
          maxLength={5}
          autoComplete="off"
          onChange={(countryCode) => onChange({ ...value, countryCode })}
        />
      </div>
      <p className="small soft">
        <Trans>
          Times without a zone cannot be compared with the authorised period. If you do not give the
          hours east of UTC, these calls are not taken over.
        </Trans>
      </p>
    </div>
  );
};
