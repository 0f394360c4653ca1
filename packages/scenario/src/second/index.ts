import { secondPaxlst } from './paxlst.ts';
import { secondPnrgov } from './pnrgov.ts';
import type { SecondMessage } from './truth.ts';

export type { Dice } from './random.ts';
export { dice as secondDice } from './random.ts';
export type { SecondKind, SecondMessage, SecondPerson, SecondValue } from './truth.ts';
export { secondKinds } from './truth.ts';

/**
 * Messages by a second writer, with their truth. It shares nothing with the airline writers of the world: not their people, not
 * their stream, not their code. The same seed gives the same bytes.
 */
export const secondMessages = (seed: number, each: number): readonly SecondMessage[] =>
  [
    { type: 'paxlst', make: secondPaxlst },
    { type: 'pnrgov', make: secondPnrgov },
  ].flatMap(({ type, make }, kind) =>
    Array.from({ length: each }, (_, at) =>
      make(seed * 100_003 + kind * 50_021 + at, `${type}-${String(at).padStart(3, '0')}`),
    ),
  );
