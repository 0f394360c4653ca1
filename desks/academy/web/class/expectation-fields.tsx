import { countTexts } from '@amirani/web/src/texts/academy-objectives.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { type ExpectationDraft, NUMBER } from './exercise-draft.ts';

/** What is to have happened by when: what is counted, how often, by which minute, and after what. */
export const ExpectationFields = ({
  draft,
  messages,
  onChange,
}: {
  readonly draft: ExpectationDraft;
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (draft: ExpectationDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const change = (to: Partial<ExpectationDraft>): void => onChange({ ...draft, ...to });
  const { what, name, bound, count, minutes, after } = draft;
  const isAfter = messages.some(({ id }) => id === after);
  return (
    <div className="line-up expectation-fields">
      <ChoiceField
        label={t`What is counted`}
        value={what}
        choices={[
          ...Object.entries(countTexts).map(([id, text]) => ({ id, name: i18n._(text) })),
          { id: NUMBER, name: t`a number that you set` },
        ]}
        onChange={(next) => change({ what: next })}
      />
      {what === NUMBER ? (
        <Field
          label={<Trans>Its name, in Latin letters</Trans>}
          maxLength={40}
          value={name}
          onChange={(next) => change({ name: next })}
        />
      ) : null}
      <ChoiceField
        label={t`How often`}
        value={bound}
        choices={[
          { id: 'atLeast', name: t`at least` },
          { id: 'atMost', name: t`at most` },
        ]}
        onChange={(next) => change({ bound: next })}
      />
      <Field
        label={<Trans>Number</Trans>}
        inputMode="decimal"
        value={count}
        onChange={(next) => change({ count: next })}
      />
      {messages.length === 0 ? null : (
        <ChoiceField
          label={t`Counted from`}
          value={isAfter ? after : ''}
          choices={[
            { id: '', name: t`the beginning` },
            ...messages.map(({ id, text }) => ({ id, name: text })),
          ]}
          onChange={(next) => change({ after: next })}
        />
      )}
      <Field
        label={isAfter ? <Trans>Within minutes</Trans> : <Trans>By minute</Trans>}
        inputMode="numeric"
        value={minutes}
        onChange={(next) => change({ minutes: next })}
      />
    </div>
  );
};
