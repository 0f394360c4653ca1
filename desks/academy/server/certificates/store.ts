import type { Claim, Credential } from '@amirani/academy/credential';
import type { AcademyCertificate, AcademyRuleOutcome } from '@amirani/contract/academy';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A certificate as it is stored. */
export interface CertificateRow {
  readonly id: string;
  readonly class_id: string;
  readonly seat: string;
  readonly pseudonym: string;
  readonly account: string;
  readonly state: AcademyCertificate['state'];
  readonly decision: string;
  readonly claim: Claim;
  readonly rule: AcademyRuleOutcome;
  readonly score: string;
  readonly at: Date;
  readonly issued_at: Date | null;
  readonly valid_until: string | null;
  readonly status_index: number | null;
  readonly credential: string | null;
  readonly replaces: string | null;
}

const columns = sql`c.id, c.class_id, c.seat, s.pseudonym, s.account, c.state, c.decision, c.claim, c.rule, c.score, c.at,
  c.issued_at, c.valid_until::text as valid_until, c.status_index, c.credential, c.replaces`;

/** Certificates that the caller may see, of a class or of all; those that wait first, then the latest. */
export const listCertificates = async (
  tx: Transaction,
  classId?: string,
): Promise<readonly CertificateRow[]> => {
  const { rows } = await sql<CertificateRow>`
    select ${columns} from academy.certificate c join academy.seat s on s.id = c.seat
    where ${classId ?? null}::uuid is null or c.class_id = ${classId ?? null}::uuid
    order by c.state <> 'signed-once', c.at desc, c.id`.execute(tx);
  return rows;
};

/** A certificate; undefined where there is none for the caller. */
export const findCertificate = async (
  tx: Transaction,
  id: string,
): Promise<CertificateRow | undefined> => {
  const { rows } = await sql<CertificateRow>`
    select ${columns} from academy.certificate c join academy.seat s on s.id = c.seat
    where c.id = ${id}`.execute(tx);
  return rows[0];
};

/** Writes down what a trainer signed. */
export const insertCertificate = async (
  tx: Transaction,
  row: Pick<
    CertificateRow,
    'id' | 'class_id' | 'seat' | 'decision' | 'claim' | 'rule' | 'score' | 'at' | 'replaces'
  >,
): Promise<void> => {
  await sql`insert into academy.certificate (id, class_id, seat, state, decision, claim, rule, score, at, replaces)
    values (${row.id}, ${row.class_id}, ${row.seat}, 'signed-once', ${row.decision},
      ${JSON.stringify(row.claim)}::jsonb, ${JSON.stringify(row.rule)}::jsonb, ${row.score}, ${row.at},
      ${row.replaces})`.execute(tx);
};

/** Writes down what was issued; the result of the seat is then kept as long as the certificate, and a year. */
export const noteIssue = async (
  tx: Transaction,
  id: string,
  issued: {
    readonly at: Date;
    readonly validUntil: string;
    readonly index: number;
    readonly credential: Credential;
  },
): Promise<void> => {
  await sql`update academy.certificate set state = 'issued', issued_at = ${issued.at},
      valid_until = ${issued.validUntil}::date, status_index = ${issued.index},
      credential = ${JSON.stringify(issued.credential)} where id = ${id}`.execute(tx);
};

export const noteState = async (
  tx: Transaction,
  id: string,
  state: AcademyCertificate['state'],
): Promise<void> => {
  await sql`update academy.certificate set state = ${state} where id = ${id}`.execute(tx);
};

/** Places of withdrawn certificates in the list. */
export const withdrawnPlaces = async (tx: Transaction): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{
    place: number;
  }>`select status_index as place from academy.certificate
    where state = 'withdrawn' and status_index is not null`.execute(tx);
  return new Set(rows.map(({ place }) => place));
};
