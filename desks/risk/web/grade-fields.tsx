import { useLingui } from '@lingui/react/macro';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import type { RiskIncidentGiven } from '../api/types.ts';

type Grade = NonNullable<RiskIncidentGiven['grade']>;

const sources = ['none', 'A', 'B', 'C', 'D', 'E', 'F'] as const;
const informations = ['1', '2', '3', '4', '5', '6'] as const;

/** A grade of the Admiralty system, or "not graded". */
export const GradeFields = ({
  grade,
  onChange,
}: {
  readonly grade: Grade | undefined;
  readonly onChange: (grade: Grade | undefined) => void;
}) => {
  const { t } = useLingui();
  const { information = '6' } = grade ?? {};
  return (
    <>
      <ChoiceField
        label={t`How reliable is the source?`}
        value={grade?.source ?? 'none'}
        choices={sources.map((id) => ({ id, name: id === 'none' ? t`not graded` : id }))}
        onChange={(source) => onChange(source === 'none' ? undefined : { source, information })}
      />
      {grade === undefined ? null : (
        <ChoiceField
          label={t`How credible is what it says?`}
          value={grade.information}
          choices={informations.map((id) => ({ id, name: id }))}
          onChange={(one) => onChange({ ...grade, information: one })}
        />
      )}
    </>
  );
};
