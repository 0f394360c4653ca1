import { pick } from '@platform/server/database/pick.ts';
import type { AcademyClassSummary, AcademySeat, AcademySittingHead } from '../../api/types.ts';
import type {
  SeatRow,
  ClassRow as StoredClassRow,
  SittingRow as StoredSittingRow,
} from '../sql/tables.gen.ts';

/** A class as it is stored, with what is counted of it. */
export interface ClassRow extends StoredClassRow {
  readonly seats: number;
  readonly sittings: number;
  readonly running?: string;
  readonly openChallenges: number;
}

/** A sitting as it is stored. */
export interface SittingRow extends StoredSittingRow {
  readonly course: string;
}

export const classSummaryOf = (row: ClassRow): AcademyClassSummary => ({
  ...pick(row, 'id', 'course', 'title', 'state', 'trainer'),
  openedAt: row.openedAt.toISOString(),
  ...pick(row, 'seats', 'sittings', 'openChallenges', 'running'),
});

export const seatOf = (row: SeatRow, signedIn: ReadonlySet<string>): AcademySeat => ({
  ...pick(row, 'id', 'number', 'pseudonym'),
  login: row.account,
  used: signedIn.has(row.account),
  erasesOn: row.eraseOn,
});

export const headOf = (row: SittingRow): AcademySittingHead => ({
  id: row.id,
  class: row.classId,
  kind: row.owner === undefined ? 'class' : 'practice',
  ...pick(row, 'number', 'course', 'state'),
  openedAt: row.openedAt.toISOString(),
  begunAt: row.begunAt?.toISOString(),
  finishedAt: row.finishedAt?.toISOString(),
  world: row.world,
  seal: row.seal,
  released: row.releasedAt !== undefined,
  items: row.items,
});
