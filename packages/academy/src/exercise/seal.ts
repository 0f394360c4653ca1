import type { Exercise } from './exercise.ts';
import { digestOf, orderedJson } from './ordered-json.ts';

/**
 * The SHA-256, in hexadecimal, under which the truth of an exercise is published before the first decision. The salt is
 * released with the truth: then anybody can check that the truth was fixed beforehand. Without the salt the truth cannot be
 * guessed by trial. Keys in order, so that a file read again has the same seal.
 */
export const sealOf = (exercise: Exercise, salt: string): string =>
  digestOf(`${salt}\n${orderedJson(exercise)}`);
