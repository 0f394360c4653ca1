import { noteSubjectTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useEffect, useRef } from 'react';
import type { CaseNote } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';
import { afterStored, type NoteDraft, newDraft, noteDrafts, underNewId } from './draft.ts';

const subjects = Object.keys(noteSubjectTexts) as readonly CaseNote['about'][];

/** Writes a note. The draft lives in memory; Ctrl+Enter stores it, and the same id goes with every try. */
export const NoteComposer = ({
  id,
  onLookAgain,
}: {
  readonly id: string;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef(newDraft('interview'));
  const draft = useStore(noteDrafts)[id] ?? first.current;
  const keep = (next: NoteDraft): void => noteDrafts.update((known) => ({ ...known, [id]: next }));
  const store = useMutation({
    mutationFn: async (sent: NoteDraft) => {
      const inHand = (): NoteDraft => noteDrafts.get()[id] ?? sent;
      try {
        const { dossier } = await call('addCaseNote', {
          params: { id },
          body: { ...sent, text: sent.text.trim() },
        });
        keep(afterStored(inHand(), sent));
        keepDossier(dossier);
        return { earlierStored: false };
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'checkpoint.note.id-taken') throw error;
        keep(underNewId(inHand()));
        onLookAgain();
        return { earlierStored: true };
      }
    },
  });
  const written = draft.text.trim() !== '';
  const send = (): void => {
    if (written && !store.isPending) store.mutate(draft);
  };
  useEffect(() => {
    if (!written) return undefined;
    // The browser asks before the window closes over a note that is in no journal yet.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [written]);
  useShortcut('second-line.note', () =>
    form.current?.querySelector<HTMLElement>('textarea')?.focus(),
  );
  return (
    <form
      ref={form}
      className="stack note-composer"
      aria-label={t`New note`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <fieldset className="choice-row">
        <legend>
          <Trans>What the note is about</Trans>
        </legend>
        {subjects.map((about) => (
          <label key={about} className="choice">
            <input
              type="radio"
              name="about"
              checked={draft.about === about}
              onChange={() => keep({ ...draft, about })}
            />
            {i18n._(noteSubjectTexts[about])}
          </label>
        ))}
      </fieldset>
      <Field
        label={
          <>
            <Trans>Note</Trans> <KeyHint keys={keysOf('second-line.note')} />
          </>
        }
        description={t`What was asked and what was said, as it was said. Stored notes are never changed: correct one by another.`}
        rows={4}
        maxLength={8000}
        value={draft.text}
        onChange={(text) => keep({ ...draft, text })}
      />
      {store.error === null ? null : (
        <ActError error={store.error} kept={<Trans>Your text is still here.</Trans>} />
      )}
      {store.data?.earlierStored === true ? (
        <Notice
          urgent
          verdict="attention"
          title={<Trans>An earlier text of this note was stored already</Trans>}
        >
          <p>
            <Trans>Compare it in the list. Your new text is still here.</Trans>
          </p>
        </Notice>
      ) : null}
      <div className="line-up">
        <Button type="submit" isDisabled={!written} isPending={store.isPending}>
          <Trans>Store the note</Trans>
          <KeyHint keys="Ctrl Enter" />
        </Button>
        <span className="small soft">{written ? <Trans>Not stored yet</Trans> : null}</span>
      </div>
    </form>
  );
};
