import { attendeeRoleTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { Programme } from '../../api/types.ts';
import { programmeWords } from '../../api/words.ts';
import { useText } from '../use-text.ts';
import type { AttendanceDraft } from './draft.ts';

/** How many came, by institution and role: counts, and no place for a name. */
export const AttendanceFields = ({
  institutions,
  value,
  onChange,
}: {
  readonly institutions: Programme['institutions'];
  readonly value: readonly AttendanceDraft[];
  readonly onChange: (value: readonly AttendanceDraft[]) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const set = (key: string, part: Partial<AttendanceDraft>): void =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className="stack attendance">
      <legend>
        <Trans>Who came: counts, never names</Trans>
      </legend>
      {value.map((one) => (
        <div key={one.key} className="attendance-line">
          <ChoiceField
            label={t`Institution`}
            value={one.institution}
            choices={institutions.map(({ id, title }) => ({ id, name: text(title) }))}
            onChange={(institution) => set(one.key, { institution })}
          />
          <ChoiceField
            label={t`Role`}
            value={one.role as (typeof programmeWords.attendeeRoles)[number]}
            choices={programmeWords.attendeeRoles.map((id) => ({
              id,
              name: i18n._(attendeeRoleTexts[id]),
            }))}
            onChange={(role) => set(one.key, { role })}
          />
          <Field
            label={<Trans>People</Trans>}
            inputMode="numeric"
            value={one.count}
            onChange={(count) => set(one.key, { count })}
          />
          <Button kind="quiet" onPress={() => onChange(value.filter(({ key }) => key !== one.key))}>
            <Trans>Take out</Trans>
          </Button>
        </div>
      ))}
      <div>
        <Button
          isDisabled={institutions.length === 0}
          onPress={() =>
            onChange([
              ...value,
              {
                key: crypto.randomUUID(),
                institution: institutions[0]?.id ?? '',
                role: 'officer',
                count: '',
              },
            ])
          }
        >
          <Trans>Add an institution</Trans>
        </Button>
      </div>
    </fieldset>
  );
};
