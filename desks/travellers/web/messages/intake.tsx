import { Trans, useLingui } from '@lingui/react/macro';
import type { ApiError } from '@platform/api/client.ts';
import { largestUpload } from '@platform/api/ingest.ts';
import { fileProblem } from '@platform/web/platform/chosen-file.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { type DragEvent, useRef, useState } from 'react';
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
  const [tooLarge, setTooLarge] = useState<Chosen>();
  const [refused, setRefused] = useState<ApiError>();
  const write = (next: string): void => {
    draft = next;
    setText(next);
  };
  const take = async (files: FileList | null): Promise<void> => {
    if (files === null || files.length === 0) return;
    const chosen = chosenOf([...files]);
    const fits = chosen.bytes.size <= largestUpload;
    setTooLarge(fits ? undefined : chosen);
    setRefused(undefined);
    if (!fits) return;
    const bytes = new Uint8Array(await chosen.bytes.arrayBuffer());
    const problem = fileProblem(bytes, 'text');
    setRefused(problem);
    if (problem === undefined) onBytes(bytes, chosen.name);
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
      void take(event.dataTransfer.files);
    },
  };
  return (
    <div className="intake" data-over={over ? '' : undefined} {...drag}>
      <p className="intake-title">
        <Trans>Drop a message file here, choose one, or paste its text</Trans>
      </p>
      {refused === undefined ? null : (
        <ErrorState
          error={refused}
          kept={<Trans>This is not a message. It was not sent and is not stored.</Trans>}
        />
      )}
      {tooLarge === undefined ? null : <TooLarge chosen={tooLarge} />}
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
          multiple
          hidden
          data-testid="message-file"
          onChange={(event) => {
            void take(event.target.files);
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

/** What was dropped or chosen at once. */
interface Chosen {
  readonly name: string;
  readonly bytes: Blob;
}

/** Several files are one text, each from a new line on: no message is lost where one of them breaks off. */
const chosenOf = (files: readonly File[]): Chosen => ({
  name: files.map(({ name }) => name).join(', '),
  bytes: new Blob(files.flatMap((file, at) => (at === 0 ? [file] : ['\n', file]))),
});

/** Said before it is read: the server takes no more in one piece, and reading it would only make the browser stand still. */
const TooLarge = ({ chosen: { name, bytes } }: { readonly chosen: Chosen }) => {
  const format = useFormat();
  const has = format.bytes(bytes.size);
  const most = format.bytes(largestUpload);
  return (
    <Notice
      urgent
      verdict="obstacle"
      title={<Trans>This file is too large to be taken in one piece</Trans>}
    >
      <p>
        <Trans>
          {name} has {has}; at most {most} are taken. It was not read and nothing was sent. Divide
          it after the end of an interchange (UNZ) and hand in the parts.
        </Trans>
      </p>
    </Notice>
  );
};
