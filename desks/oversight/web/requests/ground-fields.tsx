import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { withholdingGrounds } from '../../api/subject-requests-shapes.ts';
import type { Withheld } from '../../api/types.ts';
import type { GroundDraft } from './answer.ts';
import { useGroundText } from './ground-text.ts';

/** The ground of the closed list, and the reason in the officer's own words; neither is filled in. */
export const GroundFields = ({
  grounds = withholdingGrounds,
  value,
  onChange,
}: {
  /** The grounds that may be chosen. */
  readonly grounds?: readonly Withheld['ground'][];
  readonly value: GroundDraft;
  readonly onChange: (value: GroundDraft) => void;
}) => {
  const { t } = useMacro();
  const groundText = useGroundText();
  return (
    <div className="stack">
      <ChoiceField
        label={t`Ground`}
        value={value.ground}
        choices={grounds.map((id) => ({
          id,
          name: groundText(id),
        }))}
        onChange={(ground) => onChange({ ...value, ground })}
      />
      <Field
        label={<Trans>Why it applies here</Trans>}
        rows={2}
        maxLength={4000}
        autoComplete="off"
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
      />
    </div>
  );
};
