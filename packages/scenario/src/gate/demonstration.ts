import type { CivilDate } from '@amirani/core';
import { demoOptions } from '../world.ts';
import type { Gate } from './gate.ts';
import { createGate } from './gate.ts';

/**
 * The gate of a demonstration at a moment (`2026-03-31T05:20Z`): the flights of `demoWorld` with the gate's documents in
 * their messages. The documents are of the factory that a training server shows; its lists then know their signers.
 */
export const demoGate = (
  referenceInstant: string,
  documents: { readonly seed: number; readonly referenceDate: CivilDate },
  { seed = 1, load }: { readonly seed?: number; readonly load?: number } = {},
): Gate =>
  createGate({
    ...demoOptions(referenceInstant, seed),
    documents,
    ...(load === undefined ? {} : { load }),
  });
