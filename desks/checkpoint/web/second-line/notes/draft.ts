import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { CaseNote } from '../../../api/types.ts';

/** A note that is being written. Its id goes with it from the first letter, so that sent twice it is stored once. */
export interface NoteDraft {
  readonly id: string;
  readonly about: CaseNote['about'];
  readonly text: string;
}

/** Drafts by case: in this window's memory, never in the browser's storage. */
export const noteDrafts: Store<Readonly<Record<string, NoteDraft | undefined>>> = createStore<
  Readonly<Record<string, NoteDraft | undefined>>
>({});

/** A new, empty draft. */
export const newDraft = (about: CaseNote['about']): NoteDraft => ({
  id: crypto.randomUUID(),
  about,
  text: '',
});

/**
 * What is left in hand once the server has the note that was `sent`: what was typed while it was on its way, under an id of
 * its own.
 */
export const afterStored = (current: NoteDraft, sent: NoteDraft): NoteDraft => {
  const rest = current.text.startsWith(sent.text)
    ? current.text.slice(sent.text.length)
    : current.text;
  return { ...newDraft(current.about), text: rest.trim() === '' ? '' : rest };
};

/**
 * The draft where the server has another text under its id: the line was lost, the note had arrived, and the officer wrote on.
 * All of it stays in hand under an id of its own.
 */
export const underNewId = (current: NoteDraft): NoteDraft => ({
  ...newDraft(current.about),
  text: current.text,
});
