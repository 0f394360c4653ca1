import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';

/** Why the traveller passes all the same: asked in place, with the word and its reasons in sight. */
export const PassReason = ({
  onSend,
  onCancel,
}: {
  readonly onSend: (note: string) => void;
  readonly onCancel: () => void;
}) => {
  const { t } = useLingui();
  const [note, setNote] = useState('');
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
        label={t`Why do you pass against the word?`}
        description={t`Enter passes the traveller, Esc goes back.`}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={2000}
        autoComplete="off"
      />
      <div className="line-up">
        <Button kind="primary" isDisabled={!enough} onPress={() => onSend(note.trim())}>
          <Trans>Pass with this reason</Trans>
        </Button>
        <Button onPress={onCancel}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </div>
  );
};
