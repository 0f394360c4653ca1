import { Trans, useLingui } from '@lingui/react/macro';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { exampleMessages } from './example.ts';

/** What was typed and not yet read: looking at another desk meanwhile loses nothing. */
let draft = '';

/** Takes a message: dropped, chosen or pasted. */
export const Intake = ({
  onBytes,
}: {
  readonly onBytes: (bytes: Uint8Array, name?: string) => void;
}) => {
  const { t } = useLingui();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState(draft);
  const write = (next: string): void => {
    draft = next;
    setText(next);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) onBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer.files[0]);
    },
  };
  return (
    <div className="intake" data-over={over ? '' : undefined} {...drag}>
      <p className="intake-title">
        <Trans>Drop a message file here, choose one, or paste its text</Trans>
      </p>
      <p className="soft">
        <Trans>
          PAXLST, PNRGOV or CUSRES. It is read in this browser; nothing leaves your machine until
          you hand it in.
        </Trans>
      </p>
      <div className="line-up">
        <input
          ref={chooser}
          type="file"
          hidden
          data-testid="message-file"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button kind="primary" onPress={() => chooser.current?.click()}>
          <Trans>Choose a file</Trans>
        </Button>
        <Button onPress={() => onBytes(new TextEncoder().encode(exampleMessages))}>
          <Trans>Try an invented example</Trans>
        </Button>
      </div>
      <Field
        label={t`Text of the message`}
        rows={6}
        value={text}
        onChange={write}
        autoComplete="off"
        className="field mono-field"
      />
      <Button
        isDisabled={text.trim() === ''}
        onPress={() => onBytes(new TextEncoder().encode(text))}
      >
        <Trans>Read this text</Trans>
      </Button>
    </div>
  );
};
