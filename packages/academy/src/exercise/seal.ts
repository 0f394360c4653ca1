import type { Exercise } from './exercise.ts';
import { digestOf, orderedJson } from './ordered-json.ts';

/**
 * The SHA-256, in hexadecimal, under which the truth of an exercise is published before anybody decides. With the salt, which
 * is kept until the truth is released, whoever is handed the truth afterwards checks that it was fixed beforehand; without
 * it nobody can try out what the truth may be. Keys in order, so that a file read again has the same seal.
 */
export const sealOf = (exercise: Exercise, salt: string): string =>
  digestOf(`${salt}\n${orderedJson(exercise)}`);
