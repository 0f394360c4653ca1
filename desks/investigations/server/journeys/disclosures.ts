import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { investigationEndpoints } from '../../api/endpoints.ts';

/** A disclosure as it is shown. */
export type ShownDisclosure = Output<
  (typeof investigationEndpoints)['listJourneyDisclosures']
>['disclosures'][number];

type Disclosure = Omit<ShownDisclosure, 'recordedBy' | 'recordedAt'>;

/** Disclosures of passenger lists to a case, oldest first. */
export const disclosuresOf = async (
  tx: Transaction,
  caseId: string,
): Promise<ShownDisclosure[]> => {
  const { rows } = await sql<Disclosure & { recorded_by: string; recorded_at: Date }>`
    select id, exhibit, reference, offence, lists, recorded_by, recorded_at
    from investigation.journey_disclosure where case_id = ${caseId}
    order by recorded_at, id`.execute(tx);
  return rows.map(({ recorded_by, recorded_at, ...row }) => ({
    ...{ ...row, recordedBy: recorded_by, recordedAt: recorded_at.toISOString() },
  }));
};

/** Records a disclosure; nothing of it changes later. */
export const insertDisclosure = async (
  tx: Transaction,
  caseId: string,
  { id, exhibit, reference, offence, lists }: Disclosure,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into investigation.journey_disclosure
      (id, case_id, exhibit, reference, offence, lists, recorded_by, recorded_at)
    values (${id}, ${caseId}, ${exhibit}, ${reference}, ${offence}, ${lists}::text[], ${by}, ${at})`.execute(
    tx,
  );
};
