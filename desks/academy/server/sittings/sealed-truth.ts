import type { Exercise } from '@amirani/academy/exercise';
import { seal, unseal } from '@platform/server/keys/seal.ts';

/** What is true in a sitting. It leaves this desk by `traineeView` or after the release, and no other way. */
export interface SittingTruth {
  readonly exercise: Exercise;
  readonly salt: string;
  /** 256 bits, in hexadecimal. */
  readonly seed: string;
}

/**
 * Encrypts the truth of a sitting and binds it to the sitting. A reader of the database or of a copy learns nothing before the
 * decision (academy specification, A3).
 */
export const sealTruth = (
  key: Uint8Array,
  sitting: string,
  { exercise, salt, seed }: SittingTruth,
): Buffer => seal(key, Buffer.from(JSON.stringify({ exercise, salt, seed })), bound(sitting));

/** What was sealed of a sitting. @throws where key, sitting or bytes are others than those of the sealing */
export const unsealTruth = (key: Uint8Array, sitting: string, sealed: Uint8Array): SittingTruth =>
  JSON.parse(unseal(key, sealed, bound(sitting)).toString('utf8')) as SittingTruth;

const bound = (sitting: string): string => `academy.truth ${sitting}`;
