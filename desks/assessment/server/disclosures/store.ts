import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { dayOf } from '@platform/server/ingest/flight/day-id.ts';
import { fiveYearsAfter } from '@platform/server/kept-pnr/erase-kept.ts';
import { sql } from 'kysely';
import type { DisclosureRow, KeptRow } from './rows.ts';

/** What a request is about, if it is there: a traveller of PNR, or a kept record. */
export interface Subject {
  readonly traveller_id: string;
  readonly flight_id: string;
  readonly day: string;
  readonly booking: string | null;
  readonly erase_on: string;
}

/** A traveller whose PNR is open, by the id under which the unit sees them: that of the carrier's list where both are known. */
export const findTraveller = async (tx: Transaction, id: string): Promise<Subject | undefined> => {
  const { rows } = await sql<Omit<Subject, 'erase_on'> & { readonly first_at: Date }>`
    select id as traveller_id, flight_id, day::text as day, booking, first_at
    from pnr.traveller where day = ${dayOf(id)}::date and (id = ${id}
      or id = (select pnr_id from link.person where day = ${dayOf(id)}::date and api_id = ${id}))`.execute(
    tx,
  );
  return rows.map(({ first_at, ...row }) => ({ ...row, erase_on: fiveYearsAfter(first_at) }))[0];
};

/** A kept record. */
export const findKept = async (tx: Transaction, id: string): Promise<Subject | undefined> => {
  const { rows } = await sql<Subject>`
    select traveller_id, flight_id, day::text as day, null as booking, erase_on::text as erase_on
    from kept.record where id = ${id}`.execute(tx);
  return rows[0];
};

/** Kept records, the latest flights first, from after one on. */
export const listKept = async (
  tx: Transaction,
  after: string | undefined,
  limit: number,
): Promise<readonly KeptRow[]> => {
  const { rows } = await sql<KeptRow>`${KEPT}
    where ${after ?? null}::uuid is null or (k.day, k.id) < (
      select a.day, a.id from kept.record a where a.id = ${after ?? null}::uuid)
    order by k.day desc, k.id desc limit ${limit}`.execute(tx);
  return rows;
};

/** Kept records that any of these marks finds, the latest flights first. */
export const keptWith = async (
  tx: Transaction,
  marks: readonly string[],
): Promise<readonly KeptRow[]> => {
  const { rows } = await sql<KeptRow>`${KEPT} where k.marks && ${marks}::text[]
    order by k.day desc, k.id desc`.execute(tx);
  return rows;
};

/** Requests on any of these travellers or kept records, the latest first. */
export const requestsOn = async (
  tx: Transaction,
  subjects: readonly string[],
): Promise<readonly DisclosureRow[]> => {
  const { rows } = await sql<DisclosureRow>`select * from kept.request
    where subject = any (${subjects}::uuid[]) order by asked_at desc, id`.execute(tx);
  return rows;
};

const KEPT = sql`
  select k.id, k.day::text as day, k.flight_id, f.designator, k.plain, k.indications, k.kept_at,
    k.erase_on::text as erase_on
  from kept.record k join flight.flight f on f.id = k.flight_id`;

/** The seal of a kept record, for the case that the transaction states; undefined where no approval of that case covers it. */
export const findSeal = (tx: Transaction, id: string): Promise<Buffer | undefined> =>
  asRole(tx, 'amirani_unmask', async (own) => {
    const { rows } = await sql<{ sealed: Buffer }>`
      select sealed from kept.record where id = ${id}`.execute(own);
    return rows[0]?.sealed;
  });

/** Records a request. */
export const insertRequest = async (
  tx: Transaction,
  row: Pick<
    DisclosureRow,
    | 'id'
    | 'subject_kind'
    | 'subject'
    | 'authority'
    | 'case_reference'
    | 'offence'
    | 'link'
    | 'necessity'
    | 'asked_at'
    | 'asked_by'
    | 'decision'
  > & { readonly erase_on: string },
): Promise<void> => {
  await sql`insert into kept.request (id, subject_kind, subject, authority, case_reference, offence, link, necessity,
      asked_at, asked_by, decision, erase_on)
    values (${row.id}, ${row.subject_kind}, ${row.subject}, ${row.authority}, ${row.case_reference}, ${row.offence},
      ${row.link}, ${row.necessity}, ${row.asked_at}, ${row.asked_by}, ${row.decision}, ${row.erase_on}::date)`.execute(
    tx,
  );
};

/** Loads a request, or returns undefined. */
export const findRequest = async (
  tx: Transaction,
  id: string,
): Promise<DisclosureRow | undefined> => {
  const { rows } = await sql<DisclosureRow>`select * from kept.request where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** A request, locked until the transaction ends. */
export const lockRequest = async (
  tx: Transaction,
  id: string,
): Promise<DisclosureRow | undefined> => {
  const { rows } =
    await sql<DisclosureRow>`select * from kept.request where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Requests, the latest first. */
export const listRequests = async (
  tx: Transaction,
  {
    state,
    before,
    limit,
  }: {
    readonly state: string | undefined;
    readonly before: string | undefined;
    readonly limit: number;
  },
): Promise<readonly DisclosureRow[]> => {
  const { rows } = await sql<DisclosureRow>`
    select * from kept.request
    where (${before ?? null}::timestamptz is null or asked_at < ${before ?? null}::timestamptz)
      and (${state ?? null}::text is null or ${state ?? null}::text = case
        when answered_at is not null then 'answered' when refused_at is not null then 'refused'
        when approved_at is not null then 'approved' else 'asked' end)
    order by asked_at desc, id limit ${limit}`.execute(tx);
  return rows;
};

/** Notes the approval of an authority; from then on the data protection officer has been told. */
export const noteApproval = async (
  tx: Transaction,
  id: string,
  approval: {
    readonly at: Date;
    readonly by: string;
    readonly approver: string;
    readonly kind: 'judicial' | 'other-competent';
    readonly reference: string;
  },
): Promise<void> => {
  await sql`update kept.request set approved_at = ${approval.at}, officer_told_at = ${approval.at},
      approved_by = ${approval.by}, approver = ${approval.approver}, approver_kind = ${approval.kind},
      approval_reference = ${approval.reference} where id = ${id}`.execute(tx);
};

/** Notes that a request was refused. */
export const noteRefusal = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await sql`update kept.request set refused_at = ${at} where id = ${id}`.execute(tx);
};

/** Counts one opening of the full data. */
export const noteOpening = async (tx: Transaction, id: string): Promise<void> => {
  await sql`update kept.request set opened = opened + 1 where id = ${id}`.execute(tx);
};

/** Notes to whom the data was sent. */
export const noteAnswer = async (
  tx: Transaction,
  id: string,
  at: Date,
  recipients: readonly string[],
): Promise<void> => {
  await sql`update kept.request set answered_at = ${at}, recipients = ${recipients}::text[]
    where id = ${id}`.execute(tx);
};

/** Notes what the data protection officer found. */
export const noteReview = async (
  tx: Transaction,
  id: string,
  review: {
    readonly at: Date;
    readonly by: string;
    readonly found: 'lawful' | 'unlawful';
    readonly note: string;
  },
): Promise<void> => {
  await sql`update kept.request set reviewed_at = ${review.at}, reviewed_by = ${review.by},
      review = ${review.found}, review_note = ${review.note} where id = ${id}`.execute(tx);
};
