import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { type ColumnChoice, type ColumnRole, columnRoles, rowRoles, type Side } from './mapping.ts';

/** What a column can be, in words. */
const roleTexts: Readonly<Record<ColumnRole, MessageDescriptor>> = {
  name: msg`Name of a person`,
  'birth-date': msg`Date of birth`,
  nationality: msg`Nationality`,
  passport: msg`Passport number`,
  address: msg`Address`,
  phone: msg`Telephone number`,
  plate: msg`Number plate`,
  account: msg`Bank account`,
  cell: msg`Cell`,
  place: msg`Place`,
  latitude: msg`Latitude`,
  longitude: msg`Longitude`,
  amount: msg`Amount of a payment`,
  currency: msg`Currency of a payment`,
  day: msg`Day of a payment`,
};

const sideTexts: Readonly<Record<Side, MessageDescriptor>> = {
  first: msg`The first of the row`,
  second: msg`The second of the row`,
};

/** Each column with its first values, and what the reader says it is. */
export const ColumnTable = ({
  columns,
  rows,
  value,
  onChange,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly value: Readonly<Record<string, ColumnChoice>>;
  readonly onChange: (value: Readonly<Record<string, ColumnChoice>>) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const say = (column: string, choice: ColumnChoice | undefined): void => {
    const { [column]: _, ...others } = value;
    onChange(choice === undefined ? others : { ...others, [column]: choice });
  };
  return (
    <ul className="import-columns" aria-label={t`Columns of the table`}>
      {columns.map((heading, place) => {
        const column = heading.trim();
        const choice = value[column];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, their places do not
          <li key={place}>
            <div>
              <strong>{column}</strong>
              <p className="small soft import-values">
                {rows
                  .slice(0, 3)
                  .map((row) => row[place] ?? '')
                  .join(' · ')}
              </p>
            </div>
            <ChoiceField<ColumnRole | 'none'>
              label={t`${column}: what it is`}
              value={choice?.role ?? 'none'}
              choices={[
                { id: 'none', name: t`Not read` },
                ...columnRoles.map((id) => ({ id, name: i18n._(roleTexts[id]) })),
              ]}
              onChange={(role) =>
                say(column, role === 'none' ? undefined : { role, side: choice?.side ?? 'first' })
              }
            />
            {choice === undefined || rowRoles.includes(choice.role) ? null : (
              <ChoiceField<Side>
                label={t`${column}: person`}
                value={choice.side}
                choices={(['first', 'second'] as const).map((id) => ({
                  id,
                  name: i18n._(sideTexts[id]),
                }))}
                onChange={(side) => say(column, { ...choice, side })}
              />
            )}
          </li>
        );
      })}
      {columns.length === 0 ? (
        <li>
          <Trans>The table has no columns</Trans>
        </li>
      ) : null}
    </ul>
  );
};
