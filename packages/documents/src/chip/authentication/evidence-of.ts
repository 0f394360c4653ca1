import type { HashSource } from '../checks/group-hash.ts';
import { placeOfFile, type Situation } from '../checks/situation.ts';
import type { KeyEvidence } from './key-evidence.ts';

/**
 * What is known of the data group with the key of a protocol. Whether a document has one is said by EF.SOD alone: what
 * EF.COM leaves out is still asked for.
 */
export const evidenceOf = (
  number: 14 | 15,
  situation: Situation,
  { securityObject }: HashSource,
  proven: boolean,
  hasKey: boolean,
): KeyEvidence => {
  const name = `DG${number}` as const;
  const file = situation.file(name);
  if (file !== undefined)
    return hasKey
      ? {
          state: 'given',
          proven,
          aborted: situation.state === 'aborted',
          places: [placeOfFile(file)],
        }
      : { state: 'none' };
  const listed = securityObject?.hashes.some((hash) => hash.number === number);
  if (listed === false) return { state: 'none' };
  const reason = situation.absence(name);
  if (reason === 'aborted') return { state: 'not-given', result: 'aborted' };
  return {
    state: 'not-given',
    result: reason === 'not-given' || listed === undefined ? 'not-supported' : 'undetermined',
  };
};
