import type {
  AcademyClassSummary,
  AcademySeat,
  AcademySittingHead,
} from '@amirani/contract/academy';

/** A class as it is stored, with what is counted of it. */
export interface ClassRow {
  readonly id: string;
  readonly course: string;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly trainer: string;
  readonly opened_at: Date;
  readonly seats: number;
  readonly sittings: number;
  readonly running: string | null;
  readonly open_challenges: number;
}

/** A seat as it is stored. */
export interface SeatRow {
  readonly id: string;
  readonly class_id: string;
  readonly number: number;
  readonly pseudonym: string;
  readonly account: string;
  readonly erase_on: string;
}

/** A sitting as it is stored. */
export interface SittingRow {
  readonly id: string;
  readonly class_id: string;
  readonly course: string;
  readonly owner: string | null;
  readonly number: number;
  readonly edition: number;
  /** The first sitting that was made of the same secret. */
  readonly seed_of: string | null;
  /** The world that its items are taken from. */
  readonly world: string | null;
  readonly state: AcademySittingHead['state'];
  readonly opened_at: Date;
  readonly begun_at: Date | null;
  readonly finished_at: Date | null;
  readonly released_at: Date | null;
  readonly seal: string;
  readonly items: number;
  readonly events: number;
}

export const classSummaryOf = (row: ClassRow): AcademyClassSummary => ({
  ...{ id: row.id, course: row.course, title: row.title, state: row.state, trainer: row.trainer },
  openedAt: row.opened_at.toISOString(),
  ...{ seats: row.seats, sittings: row.sittings, openChallenges: row.open_challenges },
  ...(row.running === null ? {} : { running: row.running }),
});

export const seatOf = (row: SeatRow, signedIn: ReadonlySet<string>): AcademySeat => ({
  ...{ id: row.id, number: row.number, pseudonym: row.pseudonym, login: row.account },
  ...{ used: signedIn.has(row.account), erasesOn: row.erase_on },
});

export const headOf = (row: SittingRow): AcademySittingHead => ({
  ...{ id: row.id, class: row.class_id, kind: row.owner === null ? 'class' : 'practice' },
  ...{ number: row.number, course: row.course, state: row.state },
  openedAt: row.opened_at.toISOString(),
  ...(row.begun_at === null ? {} : { begunAt: row.begun_at.toISOString() }),
  ...(row.finished_at === null ? {} : { finishedAt: row.finished_at.toISOString() }),
  ...(row.world === null ? {} : { world: row.world }),
  ...{ seal: row.seal, released: row.released_at !== null, items: row.items },
});
