import type { FirstLineVerdict } from '@amirani/checkpoint';
import type { Role } from '@platform/api/vocabulary.ts';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import { checkDecision } from './decisions.ts';
import type { ActRow, CheckRow, ListedCheckRow } from './rows.ts';

/** What is known of a check when it is opened. */
export type NewCheck = Omit<
  CheckRow,
  | 'state'
  | 'decision'
  | 'steps'
  | 'steps_before'
  | 'returned'
  | 'decided_at'
  | 'referred_at'
  | 'referred_by'
>;

/** Stores a new check; false where its id is taken. */
export const insertCheck = async (tx: Transaction, row: NewCheck): Promise<boolean> => {
  const { rows } =
    await sql`insert into checkpoint.check (id, asked, profile, booth, opened_at, opened_by, flight, traveller,
      examination, presented, issuer, number, given, version, verdict, word, erases_at)
    values (${row.id}, ${row.asked}, ${row.profile}, ${row.booth}, ${row.opened_at}, ${row.opened_by}, ${row.flight},
      ${row.traveller}, ${row.examination}, ${JSON.stringify(row.presented)}::jsonb, ${row.issuer}, ${row.number},
      ${JSON.stringify(row.given)}::jsonb, ${row.version}, ${row.verdict}, ${row.word}, ${row.erases_at})
    on conflict (id) do nothing returning id`.execute(tx);
  return rows.length > 0;
};

/** Loads a check, or returns undefined. */
export const findCheck = async (tx: Transaction, id: string): Promise<CheckRow | undefined> => {
  const { rows } = await sql<CheckRow>`select * from checkpoint.check where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends: what is done to a check is done one after the other. */
export const lockCheck = async (tx: Transaction, id: string): Promise<CheckRow | undefined> => {
  const { rows } = await sql<CheckRow>`select * from checkpoint.check
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** What is done to checks of one document is done one after the other, whichever check it is done to. */
export const lockDocument = async (
  tx: Transaction,
  { issuer, number }: Pick<CheckRow, 'issuer' | 'number'>,
): Promise<void> => {
  if (issuer === null || number === null) return;
  await sql`select pg_advisory_xact_lock(
    hashtextextended('amirani.check.document.' || ${issuer}::text || '.' || ${number}::text, 0))`.execute(
    tx,
  );
};

/** The latest undecided check of a document at a booth. Where the booth has no name, only checks of the same officer count. */
export const undecidedHere = async (
  tx: Transaction,
  document: { readonly issuer: string; readonly number: string },
  { booth, by, since }: { readonly booth: string; readonly by: string; readonly since: Date },
): Promise<CheckRow | undefined> => {
  const { rows } = await sql<CheckRow>`select * from checkpoint.check
    where number = ${document.number} and issuer = ${document.issuer} and state = 'open'
      and booth = ${booth} and (booth <> '–' or opened_by = ${by}) and opened_at >= ${since}
    order by opened_at desc, id limit 1`.execute(tx);
  return rows[0];
};

/** Says what a check rests on now. */
export const updateCheck = async (
  tx: Transaction,
  row: Pick<
    CheckRow,
    | 'id'
    | 'flight'
    | 'traveller'
    | 'presented'
    | 'issuer'
    | 'number'
    | 'given'
    | 'version'
    | 'verdict'
    | 'word'
  >,
): Promise<void> => {
  await sql`update checkpoint.check set flight = ${row.flight}, traveller = ${row.traveller},
      presented = ${JSON.stringify(row.presented)}::jsonb, issuer = ${row.issuer}, number = ${row.number},
      given = ${JSON.stringify(row.given)}::jsonb, version = ${row.version}, verdict = ${row.verdict},
      word = ${row.word} where id = ${row.id}`.execute(tx);
};

/** Says where the decision stands. */
export const updateStanding = async (
  tx: Transaction,
  row: Pick<
    CheckRow,
    | 'id'
    | 'state'
    | 'decision'
    | 'steps'
    | 'steps_before'
    | 'returned'
    | 'decided_at'
    | 'referred_at'
    | 'referred_by'
  >,
): Promise<void> => {
  await sql`update checkpoint.check set state = ${row.state}, decision = ${row.decision}, steps = ${row.steps},
      steps_before = ${row.steps_before}, returned = ${row.returned}, decided_at = ${row.decided_at},
      referred_at = ${row.referred_at}, referred_by = ${row.referred_by} where id = ${row.id}`.execute(
    tx,
  );
};

/** What was done by a key; undefined where nothing was. */
export const findAct = async (tx: Transaction, key: string): Promise<ActRow | undefined> => {
  const { rows } = await sql<ActRow>`select * from checkpoint.act where key = ${key}`.execute(tx);
  return rows[0];
};

/** Stores what was done; false where the key is taken. */
export const insertAct = async (tx: Transaction, row: ActRow): Promise<boolean> => {
  const { rows } =
    await sql`insert into checkpoint.act (key, check_id, asked, act, verdict, step, reasons, attests, done_by, at)
    values (${row.key}, ${row.check_id}, ${row.asked}, ${row.act}, ${row.verdict}, ${row.step},
      ${row.reasons}::text[], ${row.attests}::text[], ${row.done_by}, ${row.at})
    on conflict (key) do nothing returning key`.execute(tx);
  return rows.length > 0;
};

/** Without the word of a case that the reader may still judge blind, or owes a view of. */
const LISTED = sql`select one.id, one.booth, one.opened_at, one.opened_by, one.number, one.presented, one.state,
    case when one.referred_at is null or not checkpoint.is_blind_to(one.id) then one.word end as word,
    one.decided_at, one.flight, one.traveller, one.referred_at, one.referred_by, flown.designator
  from checkpoint.check one left join flight.flight flown on flown.id = one.flight`;

/** Checks opened before an instant, newest first. */
export const listChecks = async (
  tx: Transaction,
  before: Date | undefined,
  limit: number,
): Promise<readonly ListedCheckRow[]> => {
  const { rows } = await sql<ListedCheckRow>`${LISTED}
    where (${before ?? null}::timestamptz is null or one.opened_at < ${before ?? null})
    order by one.opened_at desc, one.id limit ${limit}`.execute(tx);
  return rows;
};

/** Checks by id, in the order in which they were sent to the second line. */
export const listChecksById = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly ListedCheckRow[]> => {
  const { rows } = await sql<ListedCheckRow>`${LISTED} where one.id = any (${ids}::uuid[])
    order by one.referred_at, one.id`.execute(tx);
  return rows;
};

/** Checks that were sent to the second line and are not decided, the longest waiting first. */
export const listReferred = async (tx: Transaction): Promise<readonly ListedCheckRow[]> => {
  const { rows } = await sql<ListedCheckRow>`${LISTED}
    where one.state in ('held', 'second-line', 'refusal-proposed') and one.referred_at is not null
    order by one.referred_at, one.id limit 500`.execute(tx);
  return rows;
};

/** Other checks of the same document since an instant, newest first. */
export const checksOfDocument = async (
  tx: Transaction,
  { id, number, issuer }: Pick<CheckRow, 'id' | 'number' | 'issuer'>,
  since: Date,
): Promise<readonly ListedCheckRow[]> => {
  if (number === null) return [];
  const { rows } = await sql<ListedCheckRow>`${LISTED}
    where one.number = ${number} and one.issuer = ${issuer} and one.id <> ${id}
      and one.opened_at >= ${since}
    order by one.opened_at desc, one.id limit 20`.execute(tx);
  return rows;
};

/** The checks of flights, newest first. */
export const checksOfFlights = async (
  tx: Transaction,
  flights: readonly string[],
): Promise<readonly ListedCheckRow[]> => {
  const { rows } = await sql<ListedCheckRow>`${LISTED}
    where one.flight = any (${flights}::uuid[]) order by one.opened_at desc, one.id`.execute(tx);
  return rows;
};

/** The travellers of these that have a case that the account may still judge blind. */
export const blindTravellers = async (
  tx: Transaction,
  travellers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ readonly traveller: string }>`
    select distinct one.traveller from checkpoint.check one
    where one.traveller = any (${travellers}::uuid[]) and checkpoint.is_blind_to(one.id)`.execute(
    tx,
  );
  return new Set(rows.map(({ traveller }) => traveller));
};

/** A step of a decision on a check. */
export interface StepRow {
  readonly decision: string;
  readonly supersedes: string | null;
  readonly act: string;
  readonly to_state: string;
  readonly decided_by: string;
  readonly role: Role;
  readonly reason: string;
  readonly at: Date;
}

/** Every step that was taken on a check, in order, those of superseded decisions included. */
export const stepsOn = (tx: Transaction, check: string): Promise<readonly StepRow[]> =>
  asRole(tx, 'amirani_decisions', async (own) => {
    const { rows } =
      await sql<StepRow>`select step.decision, one.supersedes, step.act, step.to_state,
        step.decided_by, step.role, step.reason, step.at
      from decision.step step join decision.decision one on one.id = step.decision
      where one.subject = ${check} and one.kind = ${checkDecision.name}
      order by step.decision, step.version`.execute(own);
    return inChain(rows);
  });

/** Each decision behind the one that it supersedes; no two supersede the same. */
const inChain = (rows: readonly StepRow[]): readonly StepRow[] => {
  const after = Map.groupBy(rows, ({ supersedes }) => supersedes);
  const ordered: StepRow[] = [];
  let next = after.get(null);
  while (next !== undefined) {
    ordered.push(...next);
    next = after.get(next[0]?.decision ?? null);
  }
  return ordered;
};

/** A check of a person with its latest verdict. */
export interface PersonsCheck
  extends Pick<CheckRow, 'id' | 'opened_at' | 'booth' | 'word' | 'state' | 'examination'> {
  readonly verdict: FirstLineVerdict;
}

/** The checks of these travellers, or of documents with this number in the form of matching; the latest first. */
export const checksOfPerson = async (
  tx: Transaction,
  travellers: readonly string[],
  document: string,
): Promise<readonly PersonsCheck[]> => {
  const { rows } = await sql<PersonsCheck>`
    select c.id, c.opened_at, c.booth, c.word, c.state, c.examination, v.verdict
    from checkpoint.check c join checkpoint.verdict v on v.id = c.verdict
    where c.traveller = any (${travellers}::uuid[])
      or (${document} <> '' and upper(regexp_replace(c.number, '[^[:alnum:]]', '', 'g')) = ${document})
    order by c.opened_at desc, c.id`.execute(tx);
  return rows;
};
