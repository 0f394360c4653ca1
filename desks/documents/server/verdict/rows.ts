import { pick } from '@platform/server/database/pick.ts';
import type { StoredVerdict } from '../../api/types.ts';
import type { VerdictRow } from '../sql/tables.gen.ts';

/** A verdict without its content. */
export type VerdictHead = Pick<VerdictRow, 'id' | 'at' | 'colour' | 'contentVersion'>;

/** A stored verdict as the contract shows it, without its content. */
export const storedHead = (row: VerdictRow): Omit<StoredVerdict, 'verdict'> => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.madeBy,
  ...pick(row, 'product', 'version', 'inputs'),
  trust: row.trust.toString('hex'),
  supersedes: row.supersedes,
});

/** A stored verdict as the contract shows it. */
export const storedVerdict = (row: VerdictRow): StoredVerdict => ({
  ...storedHead(row),
  verdict: JSON.parse(row.verdict) as StoredVerdict['verdict'],
});
