import type { Credential } from '@amirani/academy/credential';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { all, first, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { AcademyCertificate } from '../../api/types.ts';
import {
  certificateTable,
  type CertificateRow as StoredCertificateRow,
} from '../sql/tables.gen.ts';

/** A certificate as it is stored. */
export interface CertificateRow extends StoredCertificateRow {
  readonly pseudonym: string;
  readonly account: string;
}

const columns = sql`${certificateTable.columns('c')}, s.pseudonym, s.account`;

/** Certificates that the caller may see, of a class or of all; those that wait first, then the latest. */
export const listCertificates = (
  tx: Transaction,
  classId?: string,
): Promise<readonly CertificateRow[]> =>
  all(
    tx,
    sql`select ${columns} from academy.certificate c join academy.seat s on s.id = c.seat
    where ${classId ?? null}::uuid is null or c.class_id = ${classId ?? null}::uuid
    order by c.state <> 'signed-once', c.at desc, c.id`,
  );

/** Loads a certificate that the caller may see, or returns undefined. */
export const findCertificate = (tx: Transaction, id: string): Promise<CertificateRow | undefined> =>
  first(
    tx,
    sql`select ${columns} from academy.certificate c join academy.seat s on s.id = c.seat
    where c.id = ${id}`,
  );

/** Writes down what a trainer signed. */
export const insertCertificate = (
  tx: Transaction,
  row: NewRow<StoredCertificateRow, 'state'>,
): Promise<number> => certificateTable.insert(tx, { ...row, state: 'signed-once' });

/** Writes down what was issued; the result of the seat is then kept as long as the certificate, and a year. */
export const noteIssue = (
  tx: Transaction,
  id: string,
  issued: {
    readonly at: Date;
    readonly validUntil: CivilDate;
    readonly index: number;
    readonly credential: Credential;
  },
): Promise<number> =>
  certificateTable.update(
    tx,
    {
      state: 'issued',
      issuedAt: issued.at,
      validUntil: issued.validUntil,
      statusIndex: issued.index,
      credential: JSON.stringify(issued.credential),
    },
    sql`where id = ${id}`,
  );

export const noteState = (
  tx: Transaction,
  id: string,
  state: AcademyCertificate['state'],
): Promise<number> => certificateTable.update(tx, { state }, sql`where id = ${id}`);

/** Places of withdrawn certificates in the list. */
export const withdrawnPlaces = async (tx: Transaction): Promise<ReadonlySet<number>> => {
  const rows = await all<{
    place: number;
  }>(
    tx,
    sql`select status_index as place from academy.certificate
    where state = 'withdrawn' and status_index is not null`,
  );
  return new Set(rows.map(({ place }) => place));
};
