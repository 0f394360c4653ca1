import type { MrzCheckName, MrzReading } from '@amirani/documents/mrz';
import type { PeerReading } from './peers.ts';

// No imports but of types: both functions are handed to another engine as they stand.

/** Every field's value and state and every check digit's state of a reading of ours, taken once. */
export const ownValues = (reading: MrzReading, checkNames: readonly MrzCheckName[]): number => {
  let sum = 0;
  for (const { value, ok } of reading.fields) sum += (value?.length ?? 0) + (ok ? 1 : 0);
  for (const name of checkNames) sum += reading.check(name) === 'ok' ? 1 : 0;
  return sum;
};

/** Every value and state that a peer gives, taken once. */
export const peerValues = ({ details }: PeerReading): number => {
  let sum = 0;
  for (const { value, valid } of details) sum += (value?.length ?? 0) + (valid ? 1 : 0);
  return sum;
};
