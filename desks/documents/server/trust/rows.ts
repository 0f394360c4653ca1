import type { Anchor, TrustList } from '../../api/types.ts';

/** What was found in a list when it was imported. */
export type ListFacts = Pick<
  TrustList,
  | 'signer'
  | 'signedAt'
  | 'certificates'
  | 'revoked'
  | 'signature'
  | 'trust'
  | 'anchor'
  | 'findings'
  | 'nextUpdate'
>;

/** A row of `document.trust_list` without its bytes. */
export interface ListRow {
  readonly id: string;
  readonly kind: TrustList['kind'];
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly imported_at: Date;
  readonly imported_by: string;
  readonly source: string;
  readonly state: TrustList['state'];
  readonly supersedes: string | null;
  readonly facts: ListFacts;
}

/** A row of `document.anchor`. */
export interface AnchorRow {
  readonly sha256: Buffer;
  readonly certificate: Buffer;
  readonly state: Anchor['state'];
  readonly decision: string | null;
  readonly changed_at: Date;
  readonly version: number;
  readonly steps: Anchor['steps'];
}
