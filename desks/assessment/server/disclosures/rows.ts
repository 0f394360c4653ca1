import type { PlainPart } from '@platform/server/kept-pnr/plain-part.ts';
import type { Disclosure, Indication, KeptRecord } from '../../api/disclosures/types.ts';

/** How long the full data may be opened under an approval, in milliseconds: thirty days. */
export const OPEN_FOR = 30 * 86_400_000;

/** A request as the database has it, with the state and version of its decision. */
export interface DisclosureRow {
  readonly id: string;
  readonly subject_kind: 'kept' | 'traveller';
  readonly subject: string;
  readonly authority: string;
  readonly case_reference: string;
  readonly offence: Disclosure['offence'];
  readonly link: string;
  readonly necessity: string;
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly decision: string;
  readonly approved_at: Date | null;
  readonly approved_by: string | null;
  readonly approver: string | null;
  readonly approver_kind: 'judicial' | 'other-competent' | null;
  readonly approval_reference: string | null;
  readonly opened: number;
  readonly answered_at: Date | null;
  readonly recipients: readonly string[];
  readonly refused_at: Date | null;
  readonly reviewed_at: Date | null;
  readonly reviewed_by: string | null;
  readonly review: 'lawful' | 'unlawful' | null;
  readonly review_note: string | null;
}

/** Where the decision on a request stands, and the reason of its last step. */
export interface Standing {
  readonly version: number;
  readonly reason: string | undefined;
}

/** Where a request stands. */
const stateOf = (row: DisclosureRow): Disclosure['state'] => {
  if (row.answered_at !== null) return 'answered';
  if (row.refused_at !== null) return 'refused';
  return row.approved_at === null ? 'asked' : 'approved';
};

/** A request as it is shown. */
export const disclosureOf = (row: DisclosureRow, { version, reason }: Standing): Disclosure => {
  const { approved_at: approvedAt, approver, approver_kind: kind, reviewed_at: reviewedAt } = row;
  const { approval_reference: reference, approved_by: recordedBy } = row;
  return {
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject },
    authority: row.authority,
    caseReference: row.case_reference,
    offence: row.offence,
    link: row.link,
    necessity: row.necessity,
    state: stateOf(row),
    version,
    askedAt: row.asked_at.toISOString(),
    askedBy: row.asked_by,
    ...(approvedAt === null ||
    approver === null ||
    kind === null ||
    reference === null ||
    recordedBy === null
      ? {}
      : {
          approval: {
            ...{ by: approver, kind, reference, recordedBy },
            at: approvedAt.toISOString(),
            until: new Date(approvedAt.getTime() + OPEN_FOR).toISOString(),
          },
        }),
    opened: row.opened,
    ...(row.answered_at === null
      ? {}
      : { answer: { at: row.answered_at.toISOString(), recipients: [...row.recipients] } }),
    ...(row.refused_at === null ? {} : { refusedAt: row.refused_at.toISOString() }),
    ...(reason === undefined ? {} : { reason }),
    ...(reviewedAt === null || row.review === null
      ? {}
      : {
          review: {
            ...{ found: row.review, note: row.review_note ?? '', by: row.reviewed_by ?? '' },
            at: reviewedAt.toISOString(),
          },
        }),
    reviewDue: approvedAt !== null && reviewedAt === null,
  };
};

/** A kept record as the database has it, without its seal. */
export interface KeptRow {
  readonly id: string;
  readonly day: string;
  readonly flight_id: string;
  readonly designator: string;
  readonly plain: PlainPart;
  readonly indications: readonly Indication[];
  readonly kept_at: Date;
  readonly erase_on: string;
}

/** A kept record as it is shown. */
export const keptRecordOf = ({ plain, ...row }: KeptRow): KeptRecord => ({
  id: row.id,
  flight: { id: row.flight_id, designator: row.designator, day: row.day },
  ...plain,
  legs: [...plain.legs],
  indications: row.indications.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  keptAt: row.kept_at.toISOString(),
  eraseOn: row.erase_on,
});
