import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import type { Grading } from './mapping.ts';

const sources = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const informations = ['1', '2', '3', '4', '5', '6'] as const;

/** The grades of the source and of the information; never preset. */
export const GradingFields = ({
  value,
  onChange,
}: {
  readonly value: Partial<Grading>;
  readonly onChange: (value: Partial<Grading>) => void;
}) => {
  const { t } = useLingui();
  return (
    <div>
      <div className="file-pair">
        <ChoiceField
          label={t`Grade of the source`}
          value={value.source}
          choices={sources.map((id) => ({ id, name: id }))}
          onChange={(source) => onChange({ ...value, source })}
        />
        <ChoiceField
          label={t`Grade of the information`}
          value={value.information}
          choices={informations.map((id) => ({ id, name: id }))}
          onChange={(information) => onChange({ ...value, information })}
        />
      </div>
      <p className="small soft">
        <Trans>
          A is a source without doubt, E an unreliable one; 1 is confirmed, 5 improbable. F and 6
          mean that it cannot be judged.
        </Trans>
      </p>
    </div>
  );
};
