import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { type MessageDraft, newMessage } from './message-draft.ts';

/** Messages that reach the class in the course of a sitting, written before it begins: they are part of what is sealed. */
export const MessageFields = ({
  messages,
  onChange,
}: {
  readonly messages: readonly MessageDraft[];
  readonly onChange: (messages: readonly MessageDraft[]) => void;
}) => {
  const { t } = useLingui();
  const change = (key: number, to: Partial<MessageDraft>): void =>
    onChange(messages.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <details className="sitting-messages">
      <summary>
        <Trans>Messages in the course of it</Trans>
      </summary>
      <div className="stack">
        {messages.map(({ key, text, minutes, decided }, at) => (
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
                label={<Trans>After so many decisions of one’s own</Trans>}
                inputMode="numeric"
                value={decided}
                onChange={(next) => change(key, { decided: next })}
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
    </details>
  );
};
