import type { CourseId } from '@amirani/academy/courses';
import type {
  MeasuredSitting,
  ProgrammeCertificate,
  TrainingField,
} from '@amirani/academy/programme';
import type { Counts } from '@amirani/academy/scoring';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';

/** The field that a course teaches. */
const fieldOf: Readonly<Record<CourseId, TrainingField>> = {
  'document-fraud': 'documents',
  'traveller-assessment': 'travellers',
  'schengen-rules': 'schengen',
  'risk-analysis': 'risk',
  investigation: 'investigation',
};

/** Days at the border, both within. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The IANA zone of the border. */
  readonly zone: string;
}

/**
 * Counts measured sittings with released truth, by person and field, for the results of a programme. The caller has a grant on
 * these two database functions, but on no academy table (R72).
 */
export const measuredSittings = async (
  tx: Transaction,
  { from, until, zone }: Span,
): Promise<readonly MeasuredSitting[]> => {
  const rows = await all<{
    person: string;
    course: CourseId;
    heldOn: CivilDate;
    counts: Counts;
    due: number;
    made: number;
  }>(tx, sql`select * from academy.programme_sittings(${from}::date, ${until}::date, ${zone})`);
  return rows.map(({ person, course, heldOn, counts, due, made }) => ({
    pseudonym: person,
    field: fieldOf[course],
    on: heldOn,
    counts,
    referrals: { due, made },
  }));
};

/** Certificates that stand, by person and field. */
export const standingCertificates = async (
  tx: Transaction,
  { from, until, zone }: Span,
): Promise<readonly ProgrammeCertificate[]> => {
  const rows = await all<{ person: string; course: CourseId; issuedOn: CivilDate }>(
    tx,
    sql`select * from academy.programme_certificates(${from}::date, ${until}::date, ${zone})`,
  );
  return rows.map(({ person, course, issuedOn }) => ({
    pseudonym: person,
    field: fieldOf[course],
    on: issuedOn,
  }));
};
