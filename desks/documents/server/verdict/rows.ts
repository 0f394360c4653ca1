import type { StoredVerdict } from '../../api/types.ts';

/** A row of `document.verdict`. */
export interface VerdictRow {
  readonly id: string;
  readonly examination: string;
  readonly at: Date;
  readonly made_by: string;
  readonly product: string;
  readonly version: string;
  readonly content_version: number;
  readonly inputs: StoredVerdict['inputs'];
  readonly trust: Buffer;
  readonly supersedes: string | null;
  readonly colour: StoredVerdict['verdict']['colour'];
  /** JSON, byte for byte as it was given. */
  readonly verdict: string;
  /** JSON of `Circumstances`. */
  readonly circumstances: string;
}

/** A verdict without its content. */
export type VerdictHead = Pick<VerdictRow, 'id' | 'at' | 'colour' | 'content_version'>;

/** A stored verdict as the contract shows it, without its content. */
export const storedHead = (row: VerdictRow): Omit<StoredVerdict, 'verdict'> => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.made_by,
  product: row.product,
  version: row.version,
  inputs: row.inputs,
  trust: row.trust.toString('hex'),
  ...(row.supersedes === null ? {} : { supersedes: row.supersedes }),
});

/** A stored verdict as the contract shows it. */
export const storedVerdict = (row: VerdictRow): StoredVerdict => ({
  ...storedHead(row),
  verdict: JSON.parse(row.verdict) as StoredVerdict['verdict'],
});
