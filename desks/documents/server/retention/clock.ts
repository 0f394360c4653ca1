import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';

/** What went in one turn of the clock. */
export interface Erased {
  /** Pictures and biometric files whose bytes went; that they were there remains. */
  readonly pictures: number;
  /** Files of chips whose bytes went. */
  readonly chipFiles: number;
  /** Whole examinations, with their decisions. */
  readonly examinations: number;
  /** Entries of the register. */
  readonly frauds: number;
}

/**
 * Erases what is past its time: pictures of a check that nobody keeps as a case (R11), chip reads, examinations,
 * register entries after ten years. The journal keeps the fact, in the same transaction.
 */
export const eraseOverdue = async (platform: Platform): Promise<Erased> => ({
  pictures: await step(platform, 'picture', erasePictures),
  chipFiles: await step(platform, 'chip-read', eraseChipReads),
  examinations: await step(platform, 'examination', eraseExaminations),
  frauds: await step(platform, 'document-fraud', eraseFrauds),
});

interface Gone {
  /** How many rows or contents. */
  readonly count: number;
  /** Whose: examinations, or entries of the register. */
  readonly subjects: readonly string[];
}

const step = (
  { database, journal, clock }: Platform,
  room: string,
  erase: (tx: Transaction, now: Date) => Promise<Gone>,
): Promise<number> => {
  const reference = `retention: ${room}`;
  const context = { account: 'system:documents-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_examiner', async (tx) => {
    const { count, subjects } = await asOwner(tx, (own) => erase(own, clock()));
    if (count === 0) return 0;
    const kind = room === 'document-fraud' ? 'fraud' : 'examination';
    await publish(
      tx,
      subjects.map((id) => ({ kind, id }) as const),
    );
    await journal.record(tx, {
      ...{ operation: 'erasure', action: 'eraseOverdueDocuments', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference, subjects },
      reason: `${count} past their time`,
    });
    return count;
  });
};

const erasePictures = (tx: Transaction, now: Date): Promise<Gone> =>
  eraseContents(tx, 'picture_content', 'pictures_erase_at', now);

const eraseChipReads = (tx: Transaction, now: Date): Promise<Gone> =>
  eraseContents(tx, 'chip_content', 'chip_erases_at', now);

/** Bytes go; the piece says that they were there. */
const eraseContents = async (
  tx: Transaction,
  room: 'picture_content' | 'chip_content',
  due: 'pictures_erase_at' | 'chip_erases_at',
  now: Date,
): Promise<Gone> => {
  const { rows } = await sql<{ examination: string }>`with gone as (
      delete from ${sql.table(`document.${room}`)} content
      using document.piece piece join document.examination one on one.id = piece.examination
      where piece.id = content.piece and one.${sql.raw(due)} <= ${now}
      returning content.piece
    )
    update document.piece set state = 'erased' where id in (select piece from gone)
    returning examination`.execute(tx);
  return { count: rows.length, subjects: [...new Set(rows.map((row) => row.examination))] };
};

const eraseExaminations = async (tx: Transaction, now: Date): Promise<Gone> => {
  const { rows } = await sql<{
    id: string;
  }>`delete from document.examination where erases_at <= ${now} returning id`.execute(tx);
  return eraseDecisions(
    tx,
    'document.examination',
    rows.map(({ id }) => id),
  );
};

const eraseFrauds = async (tx: Transaction, now: Date): Promise<Gone> => {
  const { rows } = await sql<{ id: string }>`delete from document.fraud
    where day <= (${now}::timestamptz at time zone 'UTC')::date - interval '10 years' returning id`.execute(
    tx,
  );
  return eraseDecisions(
    tx,
    'document.fraud',
    rows.map(({ id }) => id),
  );
};

/** A decision lives as long as what it decides on. */
const eraseDecisions = async (
  tx: Transaction,
  kind: string,
  subjects: readonly string[],
): Promise<Gone> => {
  if (subjects.length > 0) {
    await sql`delete from decision.step where decision in (
      select id from decision.decision where kind = ${kind} and subject = any (${subjects}::text[]))`.execute(
      tx,
    );
    await sql`delete from decision.decision
      where kind = ${kind} and subject = any (${subjects}::text[])`.execute(tx);
  }
  return { count: subjects.length, subjects };
};
