import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { type MessageDraft, newMessage, valueName } from './message-draft.ts';
import { RoleChoice } from './role-choice.tsx';

/** Messages that reach people in the course of a sitting, written before it begins: they are part of what is sealed. */
export const MessageFields = ({
  messages,
  roles,
  onChange,
}: {
  readonly messages: readonly MessageDraft[];
  /** Roles of the exercise, where it has some. */
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (messages: readonly MessageDraft[]) => void;
}) => {
  const { t } = useLingui();
  const change = (key: number, to: Partial<MessageDraft>): void =>
    onChange(messages.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <div className="stack">
      {messages.map(({ key, text, minutes, decided, name, least, role }, at) => (
        <fieldset key={key} className="stack">
          <legend>{t`Message ${at + 1}`}</legend>
          <Field
            label={<Trans>What everybody reads</Trans>}
            rows={2}
            maxLength={500}
            value={text}
            onChange={(next) => change(key, { text: next })}
          />
          <div className="line-up">
            <Field
              label={<Trans>From minute</Trans>}
              inputMode="numeric"
              value={minutes}
              onChange={(next) => change(key, { minutes: next })}
            />
            <Field
              label={<Trans>Own decisions before the message</Trans>}
              inputMode="numeric"
              value={decided}
              onChange={(next) => change(key, { decided: next })}
            />
            <Field
              label={<Trans>Once this number is set</Trans>}
              maxLength={40}
              value={name}
              onChange={(next) => change(key, { name: next })}
            />
            {valueName(name) === undefined ? null : (
              <Field
                label={<Trans>to at least</Trans>}
                inputMode="decimal"
                value={least}
                onChange={(next) => change(key, { least: next })}
              />
            )}
            <RoleChoice
              label={t`For whom`}
              all={t`everybody`}
              roles={roles}
              role={role}
              onChange={(next) => change(key, { role: next })}
            />
            <Button onPress={() => onChange(messages.filter((one) => one.key !== key))}>
              <Trans>Take it out</Trans>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          isDisabled={messages.length >= 20}
          onPress={() => onChange([...messages, newMessage(messages)])}
        >
          <Trans>Add a message</Trans>
        </Button>
      </div>
    </div>
  );
};
