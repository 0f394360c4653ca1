import {
  type Checkpoint,
  decodeEntry,
  fromHex,
  type Hash,
  type LoggedEntry,
  leafHash,
  openCheckpoint,
  parseCheckpoint,
  parseVerifierKey,
  portableSha256,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from '@amirani/journal';
import type { Output } from '@platform/api/endpoint.ts';
import type { journalEndpoints } from '@platform/api/journal.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';

/** What the server says to prove one entry. */
export type ProofAnswer = Output<(typeof journalEndpoints)['getJournalProof']>;

/** What the server says to prove that the log only grew. */
export type ConsistencyAnswer = Output<(typeof journalEndpoints)['getJournalConsistency']>;

/** One step of the path: the hash beside, on which side, and the hash that both make. */
interface PathStep {
  readonly side: 'left' | 'right';
  readonly sibling: string;
  readonly result: string;
}

/** What this browser computed about one entry, from the leaf's bytes alone. */
export interface InclusionCheck {
  readonly entry: LoggedEntry | undefined;
  readonly leafHash: string;
  readonly steps: readonly PathStep[];
  /** The root that the checkpoint states; undefined where its signature does not hold. */
  readonly checkpoint: Checkpoint | undefined;
  readonly signed: boolean;
  readonly included: boolean;
}

/** Recomputes the entry's hash and its path to the root, and checks the checkpoint's signature (RFC 6962; C2SP). */
export const checkInclusion = (answer: ProofAnswer): InclusionCheck => {
  const bytes = fromBase64(answer.leaf);
  const leaf = leafHash(bytes);
  const proof = answer.proof.map((hash) => fromHex(hash) ?? new Uint8Array());
  const verifier = parseVerifierKey(answer.verifierKey);
  const opened = verifier === undefined ? undefined : openCheckpoint(answer.checkpoint, verifier);
  const stated = opened ?? parseCheckpoint(answer.checkpoint)?.checkpoint;
  return {
    entry: decodeEntry(bytes),
    leafHash: toHex(leaf),
    steps: stated === undefined ? [] : pathOf(leaf, answer.index, stated.size, proof),
    checkpoint: stated,
    signed: opened !== undefined,
    included:
      stated !== undefined && verifyInclusion(leaf, answer.index, stated.size, proof, stated.root),
  };
};

const inner = Uint8Array.of(1);

/** The steps from a leaf to the root, for the drawing; the verdict is {@link verifyInclusion}'s. */
const pathOf = (
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
): readonly PathStep[] => {
  const steps: PathStep[] = [];
  let [at, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    const left = at % 2 === 1 || at === last;
    hash = left ? portableSha256(inner, sibling, hash) : portableSha256(inner, hash, sibling);
    if (left)
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
    steps.push({ side: left ? 'left' : 'right', sibling: toHex(sibling), result: toHex(hash) });
  }
  return steps;
};

/** A checkpoint that this browser saw before: size, root and the key that signed it. Nothing of any person. */
export interface SeenCheckpoint {
  readonly size: number;
  readonly root: string;
  readonly verifierKey: string;
}

/** Changes of the log since the last check of this browser. */
export type History =
  | { readonly kind: 'first-sight' }
  | { readonly kind: 'same' | 'grown'; readonly from: number }
  | { readonly kind: 'shrunk' | 'rewritten'; readonly from: number }
  | { readonly kind: 'other-key' };

/** Compares a signed checkpoint with the one seen before; `proof` is asked for where the log has grown. */
export const checkHistory = async (
  seen: SeenCheckpoint | undefined,
  now: { readonly checkpoint: Checkpoint; readonly verifierKey: string },
  proof: (from: number) => Promise<ConsistencyAnswer>,
): Promise<History> => {
  if (seen === undefined) return { kind: 'first-sight' };
  if (seen.verifierKey !== now.verifierKey) return { kind: 'other-key' };
  const from = seen.size;
  if (from > now.checkpoint.size) return { kind: 'shrunk', from };
  const root = fromHex(seen.root) ?? new Uint8Array();
  if (from === now.checkpoint.size)
    return { kind: toHex(now.checkpoint.root) === seen.root ? 'same' : 'rewritten', from };
  const answer = await proof(from);
  const verifier = parseVerifierKey(now.verifierKey);
  // The log may have grown again meanwhile: the proof leads to the checkpoint that came with it.
  const to = verifier === undefined ? undefined : openCheckpoint(answer.checkpoint, verifier);
  const hashes = answer.proof.map((hash) => fromHex(hash) ?? new Uint8Array());
  return {
    kind:
      to !== undefined && verifyConsistency({ size: from, root }, to, hashes)
        ? 'grown'
        : 'rewritten',
    from,
  };
};
