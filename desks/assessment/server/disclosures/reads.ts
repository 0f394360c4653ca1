import type { Transaction } from '@platform/server/database/open.ts';
import type { Disclosure, KeptRecord } from '../../api/disclosures/types.ts';
import { keptRecordOf } from './rows.ts';
import { disclosuresOf } from './service.ts';
import { keptWith, requestsOn } from './store.ts';

/** Kept records that any of these marks finds. */
export const keptAbout = async (tx: Transaction, marks: readonly string[]): Promise<KeptRecord[]> =>
  (await keptWith(tx, marks)).map(keptRecordOf);

/** Requests of authorities for the PNR of these travellers or kept records. */
export const disclosuresAbout = async (
  tx: Transaction,
  subjects: readonly string[],
): Promise<Disclosure[]> => disclosuresOf(tx, await requestsOn(tx, subjects));
