import { withAccess } from '../database/access.ts';
import type { Platform } from '../needs.ts';
import { SEQUENCER } from './sequence.ts';
import type { SubjectKeys } from './subject-keys.ts';

/** How long an entry may tell whose data was read: five years (PNR Dir. Art. 13(6)). */
const YEARS = 5;

/**
 * Erases the keys of months that are over five years ago: their entries still verify and name nobody (R36). The
 * journal keeps that it was done. Gives the months erased.
 */
export const eraseOldSubjectKeys = (
  { database, journal, clock }: Pick<Platform, 'database' | 'journal' | 'clock'>,
  subjects: SubjectKeys,
): Promise<readonly string[]> => {
  const before = monthYearsAgo(clock());
  return withAccess(database, SEQUENCER, 'amirani_journal_writer', async (tx) => {
    const months = await subjects.eraseBefore(before);
    if (months.length > 0)
      await journal.record(tx, {
        operation: 'erasure',
        actor: 'system:journal-clock',
        action: 'eraseSubjectKeys',
        outcome: 'done',
        reference: `retention: journal, ${months.join(', ')}`,
      });
    return months;
  });
};

/** `2021-11` for any day of November 2026. */
const monthYearsAgo = (now: Date): string =>
  `${now.getUTCFullYear() - YEARS}-${String(now.getUTCMonth() + 1).padStart(2, '0')}`;
