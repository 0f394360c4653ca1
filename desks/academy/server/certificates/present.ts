import { type Credential, qrText } from '@amirani/academy/credential';
import type { Score } from '@amirani/academy/scoring';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { AcademyCertificate, AcademyCertificateFile } from '../../api/types.ts';
import { scoreShape } from '../results/store.ts';
import { certificateDecision } from './decisions.ts';
import type { CertificateRow } from './store.ts';

/** Certificates with who signed them. */
export const certificatesOf = async (
  tx: Transaction,
  rows: readonly CertificateRow[],
): Promise<AcademyCertificate[]> => {
  const decisions = await readAllDecisions(
    tx,
    certificateDecision,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    certificateOf(
      row,
      decisions.find(({ id }) => id === row.decision),
    ),
  );
};

const certificateOf = (
  row: CertificateRow,
  decision: StoredDecision | undefined,
): AcademyCertificate => ({
  id: row.id,
  class: row.classId,
  seat: row.seat,
  pseudonym: row.pseudonym,
  course: courseOf(row),
  state: row.state,
  version: decision?.version ?? 0,
  rule: row.rule,
  signatures: (decision?.steps ?? []).map(({ act, by, at, reason }) => ({
    act,
    by,
    at: at.toISOString(),
    reason,
  })),
  issuedAt: row.issuedAt?.toISOString(),
  ...pick(row, 'validUntil', 'statusIndex', 'replaces'),
});

/** `urn:amirani:course:documents-2` without its head and its edition. */
const courseOf = ({ claim }: CertificateRow): string =>
  claim.course.id.replace('urn:amirani:course:', '').replace(/-\d+$/, '');

/** A certificate with what it rests on. */
export const certificateFileOf = async (
  tx: Transaction,
  row: CertificateRow,
): Promise<AcademyCertificateFile> => {
  const [certificate] = await certificatesOf(tx, [row]);
  if (certificate === undefined) throw new Error('one row gives one certificate');
  const credential =
    row.credential === undefined ? undefined : (JSON.parse(row.credential) as Credential);
  return {
    ...certificate,
    score: scoreShape(JSON.parse(row.score) as Score),
    ...(credential === undefined
      ? {}
      : { credential: { ...credential }, qr: qrText(credential).text }),
  };
};
