import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { CaseNote, Dossier } from '../../api/types.ts';
import type { CheckRow } from '../checks/rows.ts';
import { findCheck, lockCheck } from '../checks/store.ts';
import { takeCheckStep } from '../checks/take-step.ts';
import { findVerdict } from '../verdict/store.ts';
import { type Looking, readDossier } from './dossier.ts';
import { mustSee } from './sight.ts';
import { insertNote, insertTaken, notesOf, takersOf } from './store.ts';

const ended: ReadonlySet<CheckRow['state']> = new Set(['passed', 'refused']);

/** A case that somebody took, and who had it before. */
export interface Taken {
  readonly dossier: Dossier;
  readonly before: string | undefined;
}

/**
 * Assigns a case to the officer. An existing assignment of the officer stays.
 * @throws Problem `http.not-found`, `decision.not-open` after its end, `checkpoint.blind.view-owed`
 */
export const takeCase = async (tx: Transaction, id: string, looking: Looking): Promise<Taken> => {
  const { caller, now } = looking;
  const row = mustBeReferred(await lockCheck(tx, id));
  if (ended.has(row.state)) throw new Problem('decision.not-open');
  await mustSee(tx, caller, id, now);
  const before = (await takersOf(tx, [id])).get(id)?.taken_by;
  if (before !== caller.actor) {
    await insertTaken(tx, { check_id: id, taken_by: caller.actor, at: now });
    await publish(tx, [{ kind: 'check', id }]);
  }
  return { dossier: await readDossier(tx, id, looking), before };
};

/**
 * Adds a note, once for each id. Nothing is written over; what was wrong is taken back by a later note.
 * @throws Problem `http.not-found`, `checkpoint.note.id-taken`, `checkpoint.blind.view-owed`
 */
export const addNote = async (
  tx: Transaction,
  id: string,
  note: Pick<CaseNote, 'id' | 'about' | 'text'>,
  looking: Looking,
): Promise<Dossier> => {
  const { caller, now } = looking;
  mustBeReferred(await findCheck(tx, id));
  await mustSee(tx, caller, id, now);
  const added = await insertNote(tx, {
    ...note,
    ...{ check_id: id, written_by: caller.actor, at: now },
  });
  if (!added) {
    const before = (await notesOf(tx, [id])).find((one) => one.id === note.id);
    if (
      before?.text !== note.text ||
      before.about !== note.about ||
      before.written_by !== caller.actor
    )
      throw new Problem('checkpoint.note.id-taken');
  } else await publish(tx, [{ kind: 'check', id }]);
  return readDossier(tx, id, looking);
};

/** What ends a case or lets it wait, other than a refusal. */
export interface Ending {
  readonly act: 'pass' | 'hold';
  readonly reason: string;
  readonly verdict: string;
  readonly version: number;
  readonly key: string;
}

/**
 * Lets the traveller pass, which attests what the law leaves to the officer, or holds the case.
 * @throws Problem `http.not-found`, `checkpoint.blind.view-owed`, those of `takeCheckStep`
 */
export const endCase = async (
  tx: Transaction,
  id: string,
  { act, reason, verdict, version, key }: Ending,
  looking: Looking,
): Promise<Dossier> => {
  const { caller, now, config } = looking;
  const row = mustBeReferred(await findCheck(tx, id));
  await mustSee(tx, caller, id, now);
  const attests =
    act === 'pass' ? ((await findVerdict(tx, row.verdict))?.verdict.attests ?? []) : [];
  await takeCheckStep(
    tx,
    caller,
    {
      ...{ check: id, act, reason, reasons: [], attests, verdict, version, key },
      day: localDay(now, config.timeZone),
    },
    now,
  );
  return readDossier(tx, id, looking);
};

/** What was never sent to the second line is nothing of hers. @throws Problem `http.not-found` */
export const mustBeReferred = (row: CheckRow | undefined): CheckRow => {
  if (row === undefined || row.referred_at === null) throw new Problem('http.not-found');
  return row;
};
