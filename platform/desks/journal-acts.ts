import type { DeskDeclaration } from '@platform/api/desk.ts';
import { type JournalAct, journalActs } from '@platform/api/journal-acts.ts';
import { desks } from './desks.gen.ts';

const all: readonly DeskDeclaration[] = desks;

/** The actions of the journal that are one act: operations of every desk, and what programs do unasked. */
export const actionsOfAct = (act: JournalAct): readonly string[] =>
  all.flatMap(({ acts }) => acts[act]?.trim().split(/\s+/) ?? []);

const byAction = new Map<string, JournalAct>(
  journalActs.flatMap((act) => actionsOfAct(act).map((action) => [action, act] as const)),
);

/** Which act an action of the journal is; undefined if it is of a later version. */
export const actOfAction = (action: string): JournalAct | undefined => byAction.get(action);
