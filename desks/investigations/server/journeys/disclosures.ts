import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { journeyDisclosureTable } from '../sql/tables.gen.ts';

/** A disclosure as it is shown. */
export type ShownDisclosure = Output<
  (typeof investigationsEndpoints)['listJourneyDisclosures']
>['disclosures'][number];

type Disclosure = Omit<ShownDisclosure, 'recordedBy' | 'recordedAt'>;

/** Disclosures of passenger lists to a case, oldest first. */
export const disclosuresOf = async (
  tx: Transaction,
  caseId: string,
): Promise<ShownDisclosure[]> => {
  const rows = await journeyDisclosureTable
    .only('id', 'exhibit', 'reference', 'offence', 'lists', 'recordedBy', 'recordedAt')
    .all(tx, sql`where case_id = ${caseId} order by recorded_at, id`);
  return rows.map(({ recordedBy, recordedAt, ...row }) => ({
    ...row,
    lists: [...row.lists],
    recordedBy,
    recordedAt: recordedAt.toISOString(),
  }));
};

/** Records a disclosure; nothing of it changes later. */
export const insertDisclosure = (
  tx: Transaction,
  caseId: string,
  { id, exhibit, reference, offence, lists }: Disclosure,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<number> =>
  journeyDisclosureTable.insert(tx, {
    id,
    caseId,
    exhibit,
    reference,
    offence,
    lists,
    recordedBy: by,
    recordedAt: at,
  });
