import { noteSubjectTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { useState } from 'react';
import type { CaseNote } from '../../../api/types.ts';
import { NoteComposer } from './note-composer.tsx';

type Subject = CaseNote['about'];

/** The notes of a case, oldest first as an interview runs, with the place to write the next below them. */
export const NotesPanel = ({
  id,
  notes,
  mayWrite,
  onLookAgain,
}: {
  readonly id: string;
  readonly notes: readonly CaseNote[];
  readonly mayWrite: boolean;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [shown, setShown] = useState<Subject | 'all'>('all');
  const counts = Map.groupBy(notes, ({ about }) => about);
  const rows = shown === 'all' ? notes : (counts.get(shown) ?? []);
  return (
    <section className="stack" aria-labelledby="notes-title">
      <div className="line-up spread">
        <h2 id="notes-title">
          <Trans>Interview and notes</Trans>
        </h2>
        {counts.size < 2 ? null : (
          <fieldset className="choice-row" aria-label={t`Show notes about`}>
            {(['all', ...counts.keys()] as const).map((one) => (
              <label key={one} className="choice">
                <input
                  type="radio"
                  name="notes-shown"
                  checked={shown === one}
                  onChange={() => setShown(one)}
                />
                {one === 'all' ? t`All` : i18n._(noteSubjectTexts[one])}{' '}
                <span className="soft">
                  {one === 'all' ? notes.length : counts.get(one)?.length}
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {notes.length === 0 ? (
        <p className="soft">
          <Trans>No note yet.</Trans>
        </p>
      ) : (
        <ol className="notes">
          {rows.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ol>
      )}
      {mayWrite ? <NoteComposer id={id} onLookAgain={onLookAgain} /> : null}
    </section>
  );
};

const Note = ({ note }: { readonly note: CaseNote }) => {
  const { i18n } = useLingui();
  return (
    <li className="note">
      <p className="note-head small">
        <strong>{i18n._(noteSubjectTexts[note.about])}</strong>{' '}
        <span className="soft">
          <ClockTime at={note.at} />, {note.by}
        </span>
      </p>
      <p className="note-text">{note.text}</p>
    </li>
  );
};
