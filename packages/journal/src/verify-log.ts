import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { portableSha256, type Sha256 } from './hash.ts';
import type { LogReader } from './log-files.ts';
import { portableVerifyEd25519, type Verifier, type VerifyEd25519 } from './note.ts';
import type { LogVerdict } from './verdict.ts';
import { treeDamage } from './verify-tree.ts';

/** What to verify with. */
export interface VerifyOptions {
  readonly verifier: Verifier;
  /**
   * Checkpoints kept from before, in any order: the log must still begin with each. They also narrow down
   * where a log was changed whose files were all made to fit each other.
   */
  readonly known?: readonly Checkpoint[];
  /** Called with each verified entry in order, to search the log. */
  readonly onEntry?: (leaf: Uint8Array, index: number) => void;
  readonly sha256?: Sha256;
  readonly verifyEd25519?: VerifyEd25519;
}

/**
 * Verifies a whole log from its files: the checkpoint's signature, every tile against the signed root, every
 * entry against the tiles, and that checkpoints known from before are prefixes. Where tile and entries
 * disagree, the signed root decides which of them is bad. Bad entries come before bad tiles in the verdict.
 * Reads each file of a sound log once, with memory for one bundle and the tiles above it.
 */
export const verifyLog = async (read: LogReader, options: VerifyOptions): Promise<LogVerdict> => {
  const { verifier, sha256 = portableSha256, verifyEd25519 = portableVerifyEd25519 } = options;
  const { known = [], onEntry = () => undefined } = options;
  const signed = await read('checkpoint');
  if (signed === undefined) return { sound: false, fault: 'journal.checkpoint.missing' };
  const checkpoint = openCheckpoint(new TextDecoder().decode(signed), verifier, verifyEd25519);
  if (checkpoint === undefined) return { sound: false, fault: 'journal.checkpoint.signature' };
  // Another log of the same key is not this one rewritten, but it is not what was known either.
  if (known.some(({ origin }) => origin !== checkpoint.origin))
    return { sound: false, fault: 'journal.history.differs' };
  const damage = await treeDamage(read, checkpoint, { known, onEntry, sha256 });
  return damage ?? { sound: true, checkpoint };
};
