import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { newExpectation, newObjective, type ObjectiveDraft } from './exercise-draft.ts';
import { ExpectationFields } from './expectation-fields.tsx';
import { RoleChoice } from './role-choice.tsx';

/** What people are to show, and what is expected of them by when, written before the sitting begins: it is sealed with the rest. */
export const ObjectiveFields = ({
  objectives,
  roles,
  messages,
  hasTeams,
  onChange,
}: {
  readonly objectives: readonly ObjectiveDraft[];
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  /** Messages after which something may be expected, by their ids. */
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly hasTeams: boolean;
  readonly onChange: (objectives: readonly ObjectiveDraft[]) => void;
}) => {
  const { t } = useLingui();
  const change = (key: number, to: Partial<ObjectiveDraft>): void =>
    onChange(objectives.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <div className="stack">
      {objectives.map(({ key, text, of, role, expectations }, at) => (
        <fieldset key={key} className="stack">
          <legend>{t`Objective ${at + 1}`}</legend>
          <Field
            label={<Trans>What is to be shown</Trans>}
            maxLength={300}
            value={text}
            onChange={(next) => change(key, { text: next })}
          />
          <div className="line-up">
            <ChoiceField
              label={t`By whom`}
              value={of}
              choices={[
                { id: 'each', name: t`each person` },
                { id: 'team', name: hasTeams ? t`the team together` : t`the class together` },
              ]}
              onChange={(next) => change(key, { of: next })}
            />
            <RoleChoice
              label={t`In which role`}
              all={t`in each role`}
              roles={roles}
              role={role}
              onChange={(next) => change(key, { role: next })}
            />
          </div>
          {expectations.map((one) => (
            <ExpectationFields
              key={one.key}
              draft={one}
              messages={messages}
              onChange={(to) =>
                change(key, {
                  expectations: expectations.map((each) => (each.key === one.key ? to : each)),
                })
              }
            />
          ))}
          <div className="line-up">
            <Button
              isDisabled={expectations.length >= 8}
              onPress={() =>
                change(key, { expectations: [...expectations, newExpectation(expectations)] })
              }
            >
              <Trans>Expect more</Trans>
            </Button>
            <Button onPress={() => onChange(objectives.filter((one) => one.key !== key))}>
              <Trans>Take it out</Trans>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          isDisabled={objectives.length >= 12}
          onPress={() => onChange([...objectives, newObjective(objectives)])}
        >
          <Trans>Add an objective</Trans>
        </Button>
      </div>
    </div>
  );
};
