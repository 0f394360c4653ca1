import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { CaseNote } from '../../api/types.ts';

/** Notes of a case, oldest first; a note stays as it was written. */
export const NoteList = ({
  caseId,
  notes,
  onDone,
}: {
  readonly caseId: string;
  readonly notes: readonly CaseNote[];
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () =>
      call('addInvestigationNote', {
        params: { id: caseId },
        body: { id, text: text.trim(), about: [] },
      }),
    onSuccess: () => {
      setId(crypto.randomUUID());
      setText('');
      onDone();
    },
  });
  const ready = text.trim() !== '';
  return (
    <>
      <ol className="step-list">
        {notes.map((note) => (
          <li key={note.id}>
            {note.by}, <span className="nowrap">{format.instant(note.at)}</span>
            <p className="note-text">{note.text}</p>
          </li>
        ))}
      </ol>
      <form
        className="panel"
        aria-label={t`Add a note`}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !add.isPending) add.mutate();
        }}
      >
        <div className="panel-body">
          <Field
            label={<Trans>Note</Trans>}
            description={t`It is read by all who are in the case, and stays as it was written.`}
            rows={3}
            value={text}
            maxLength={10_000}
            onChange={setText}
          />
          {add.error === null ? null : <ActError error={add.error} onLookAgain={onDone} />}
          <div>
            <Button type="submit" isDisabled={!ready} isPending={add.isPending}>
              <Trans>Add the note</Trans>
            </Button>
          </div>
        </div>
      </form>
    </>
  );
};
