import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Exercise } from './exercise.ts';

/**
 * The SHA-256, in hexadecimal, under which the truth of an exercise is published before anybody decides. With the salt, which
 * is kept until the truth is released, whoever is handed the truth afterwards checks that it was fixed beforehand; without
 * it nobody can try out what the truth may be. Keys in order, so that a file read again has the same seal.
 */
export const sealOf = (exercise: Exercise, salt: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${salt}\n${ordered(exercise)}`)));

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
