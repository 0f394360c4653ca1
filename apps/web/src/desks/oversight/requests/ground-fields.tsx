import {
  type Withheld,
  withholdingArticles,
  withholdingGrounds,
} from '@amirani/contract/oversight';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { withholdingGroundTexts } from '../../../texts/oversight.ts';
import { ChoiceField, Field } from '../../../ui/field.tsx';
import { type GroundDraft, mayBeUntold } from './answer.ts';

/** The ground of the closed list, and the reason in the officer's own words; neither is filled in. */
export const GroundFields = ({
  part,
  value,
  onChange,
}: {
  /** What is withheld; absent for a request that is refused, which is told. */
  readonly part?: Withheld['part'];
  readonly value: GroundDraft;
  readonly onChange: (value: GroundDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <ChoiceField
        label={t`Ground`}
        value={value.ground}
        choices={withholdingGrounds.map((id) => ({
          id,
          name: `${i18n._(withholdingGroundTexts[id])} (${withholdingArticles[id]})`,
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
      {part !== undefined && value.ground !== undefined && mayBeUntold(part, value.ground) ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={value.untold}
            onChange={() => onChange({ ...value, untold: !value.untold })}
          />
          <Trans>Do not say that anything is withheld (Art. 15(3))</Trans>
        </label>
      ) : null}
    </div>
  );
};
