import type { VerdictWord } from '@amirani/checkpoint';
import { verdictWordTexts } from '@amirani/web/src/texts/checkpoint.ts';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { type KeyboardEvent, useState } from 'react';
import type { Act } from './one-act.ts';

/** Why, in the officer's own words: asked in place, with the word and its reasons in sight. */
export const ActReason = ({
  act,
  word,
  instruction,
  onSend,
  onCancel,
}: {
  readonly act: Act;
  /** The word of the verdict, against which a pass needs a reason. */
  readonly word: VerdictWord;
  /** What the unit asks for, where it released a hit. */
  readonly instruction: MessageDescriptor | undefined;
  readonly onSend: (note: string) => void;
  readonly onCancel: () => void;
}) => {
  const { t, i18n } = useLingui();
  const [note, setNote] = useState('');
  const shown = i18n._(verdictWordTexts[word].word);
  const asked = instruction === undefined ? undefined : i18n._(instruction);
  const enough = note.trim().length >= 3;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && !event.shiftKey && enough) {
      event.preventDefault();
      onSend(note.trim());
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field in it
    <div className="pass-reason stack" onKeyDown={onKeyDown}>
      <Field
        autoFocus
        label={
          act === 'pass'
            ? asked === undefined
              ? t`You pass although the word is “${shown}”. Why?`
              : t`The unit’s instruction is “${asked}”. Why do you pass?`
            : t`What is the second line to look at?`
        }
        description={t`Enter decides, Esc goes back.`}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={2000}
        autoComplete="off"
      />
      <div className="line-up">
        <Button kind="primary" isDisabled={!enough} onPress={() => onSend(note.trim())}>
          {act === 'pass' ? (
            <Trans>Pass with this reason</Trans>
          ) : (
            <Trans>Send to the second line</Trans>
          )}
        </Button>
        <Button onPress={onCancel}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </div>
  );
};
